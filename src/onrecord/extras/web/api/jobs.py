"""What programs ask, each a job for a worker: the bytes that the command line would print."""

from __future__ import annotations

from typing import Any

from onrecord import pipeline, reading
from onrecord.desk import Table
from onrecord.extras.web.check.jobs import check
from onrecord.extras.web.check.story import Story, document, documents
from onrecord.extras.web.record.showing import record_of
from onrecord.pipeline import Supply

QUESTIONS = ("series", "compare", "rank", "diff", "measures", "places", "sources", "events", "gaps")


def checked(supply: Supply, story: Story, form: str) -> str:
    """A story, or each of a file of several, held against the record."""
    if story.data is None:
        return pipeline.report(check(supply, story, document(story)).report, form)
    found = [pipeline.report(check(supply, story, one).report, form) for one in documents(story)]
    if form == "csv":
        return "".join([*found[:1], *(table.partition("\n")[2] for table in found[1:])])
    return found[0] if len(found) == 1 else "[\n" + ",\n".join(one.rstrip("\n") for one in found) + "\n]\n"


def evaluated(supply: Supply, claim: str, said: str | None) -> str:
    """A claim held against the record."""
    day = None if said is None else reading.parse_day(said)
    found = pipeline.evaluated(pipeline.claim_of(claim, supply.record), day, supply.record)
    return pipeline.report_finding(found, "json")


def answered(supply: Supply, question: str, asked: dict[str, Any], form: str) -> str:
    """A question of a data desk: its table as JSON or CSV. InputError for what the record does not know."""
    table = answer(supply, question, asked)
    return table.to_csv() if form == "csv" else table.to_json()


def answer(supply: Supply, question: str, asked: dict[str, Any]) -> Table:
    """The table. The desk asks the packs, as its commands do, and no file of figures."""
    named = dict(asked)
    if question == "compare":
        named["places"] = named.pop("place")
    found: Table = getattr(record_of(supply), question)(**named)
    return found
