"""The only file that knows the order: read, attribute, parse, ground, check, report."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from onrecord import claims, reading, reporting
from onrecord.checking import check as check_claim
from onrecord.checking import (
    check_act,
    check_corroboration,
    check_ends_in_text,
    check_own_sums,
    check_printed_ends,
    check_sentence_arithmetic,
    check_told_otherwise,
)
from onrecord.checking import evaluate as evaluate_claim
from onrecord.errors import ClaimError, InputError, OnRecordError, PackError
from onrecord.frozen import dataclass
from onrecord.grammar import parse
from onrecord.grounding import ground
from onrecord.grounding.mended import Mends, mended
from onrecord.model import (
    Assertion,
    CheckedAct,
    CheckedClaim,
    Claim,
    Document,
    Finding,
    ReadStory,
    Record,
    Report,
    Source,
    Span,
    Vocabulary,
)
from onrecord.reading.files import load
from onrecord.record import installed_packs, open_record
from onrecord.record.naming import names_of
from onrecord.voice import attribute

_CLAIM_LINE = 'mend the line; a line is {"id": ..., "claim": {"text": ...}, "said": "YYYY-MM-DD"}'


@cache
def default_record() -> Record:
    """The record that ships with OnRecord, opened once."""
    return open_record()


@dataclass(frozen=True, slots=True)
class Supply:
    """What a check draws on: a record, and words beside the lexicon's. `told` are lines on how files were read."""

    record: Record
    vocabulary: Vocabulary | None = None
    told: tuple[str, ...] = ()


def supply(files: Sequence[Path] = (), packs: Sequence[Path] = (), *, strict: bool = False) -> Supply:
    """The default record, with packs and files of figures before it; the first of them decides.

    InputError for a file that cannot be used, or with `strict` not all of it; PackError for a folder without a pack.
    """
    record = default_record()
    folders = (*packs, *installed_packs())
    if not files and not folders:
        return Supply(record)
    from onrecord.data import read_data  # most checks bring no figures of their own
    from onrecord.record.combined import Combined
    from onrecord.record.vocabulary import vocabulary_of

    own = [read_data(path, strict=strict) for path in files]
    opened = [open_record(folder) for folder in folders]
    words = [*(one.vocabulary for one in own), *(vocabulary_of(pack) for pack in opened)]
    measures = tuple(term for one in words for term in one.measures)
    places = tuple(term for one in words for term in one.places)
    told = tuple(line for one in own for line in (one.reading, *one.problems))
    return Supply(Combined(*(one.record for one in own), *opened, record), Vocabulary(measures, places), told)


def check(story: str | Path | Document, *, published: date | str | None = None, record: Record | None = None) -> Report:
    """Hold one story against the record: a text, the path of a file, or a Document already read.

    InputError for a file that cannot be read or a `published` that is no date (YYYY-MM-DD).
    """
    if isinstance(story, Document):
        return check_document(story, record or default_record())
    day = reading.parse_day(published) if isinstance(published, str) else published
    if isinstance(story, Path):
        document = reading.read(load(story), str(story), day)
    else:
        document = reading.read_text(story, published=day, because="given")
    return check_document(document, record or default_record())


def check_document(
    document: Document, record: Record, vocabulary: Vocabulary | None = None, mends: Mends | None = None
) -> Report:
    """Every stage after reading, for one document. Entries are numbered s1, s2, ... in the order of the text.

    `vocabulary` holds words beside the lexicon's, for figures that the record has and the lexicon does not know;
    `mends` the claims that a person put in place of what was read.
    """
    statements = attribute(document)
    parsed = parse(document, statements) if vocabulary is None else parse(document, statements, vocabulary)
    assertions = mended(ground(document, statements, parsed), mends or {})
    findings = _by_sentence(assertions, [check_claim(assertion, record) for assertion in assertions])
    findings = check_told_otherwise(assertions, check_corroboration(assertions, findings))
    acts = [act for statement in statements for act in statement.acts]
    entries: list[CheckedClaim | CheckedAct] = [
        *(CheckedClaim("", assertion, finding) for assertion, finding in zip(assertions, findings, strict=True)),
        *(CheckedAct("", act, check_act(act, document.published, record)) for act in acts),
    ]
    entries.sort(key=_place)
    numbered = tuple(replace(entry, id=f"s{number}") for number, entry in enumerate(entries, 1))
    return Report(document, numbered, _sources(numbered, record))


def read_document(document: Document, vocabulary: Vocabulary | None = None, *, explain: bool = False) -> ReadStory:
    """Every stage up to grounding, nothing checked; with `explain` also how each sentence came to be read so."""
    statements = tuple(attribute(document))
    parsed = parse(document, statements, vocabulary)
    story = ReadStory(document, statements, parsed.readings, ground(document, statements, parsed))
    if not explain:
        return story
    from onrecord.grammar.explained import trace  # a check explains nothing
    from onrecord.grounding.explained import slots_of

    return replace(story, traces=trace(document, statements, vocabulary), slots=slots_of(document, statements, parsed))


def evaluate(claim: Claim | str, *, said: date | str | None = None, record: Record | None = None) -> Finding:
    """What the record says of a claim in the claim language, said on a day (today's knowledge where none is given).

    ClaimError for words that are no claim; InputError for a `said` that is no date (YYYY-MM-DD).
    """
    day = reading.parse_day(said) if isinstance(said, str) else said
    known = record or default_record()
    whole = claims.parse_claim(claim, names_of(known)) if isinstance(claim, str) else claim
    return evaluate_claim(whole, day, known)


def evaluated(claim: Claim, said: date | None, record: Record, name: str = "claim") -> Report:
    """The same as a report of one entry whose text is the claim itself, so that every format can show it."""
    text = claims.print_claim(claim)
    span = Span(0, len(text))
    finding = evaluate_claim(claim, said, record)
    assertion = Assertion(span, span, claim, (), None, said)
    document = Document(name, text, said, "given with --said" if said else None)
    entries = (CheckedClaim("s1", assertion, finding),)
    return Report(document, entries, _sources(entries, record))


def claim_of(fields: object, record: Record | None = None) -> Claim:
    """A claim from its JSON: fields as in docs/claims.md, or `{"text": ...}`. ClaimError where it is none.

    Measures and places of a text must be those of the record, where one is given; a slip gets the nearest name.
    """
    if isinstance(fields, dict) and isinstance(fields.get("text"), str) and "type" not in fields:
        fields = fields["text"]
    if isinstance(fields, str):
        return claims.parse_claim(fields, None if record is None else names_of(record))
    if not isinstance(fields, dict):
        raise ClaimError('"claim" is to be a text of the claim language, {"text": ...}, or an object with its fields')
    return claims.from_fields(fields)


def report(
    found: Report,
    form: str = "text",
    *,
    story_order: bool = False,
    width: int = 80,
    colour: bool = False,
    again: tuple[str, ...] = (),
) -> str:
    """A report as `text`, `json` (indented), `jsonl` (one line), `html`, `csv` (a table), `claimreview` or `lint`.

    All end in a line end. InputError for another format. Order, width, colour and the options to run it `again` with
    are of the text alone.
    """
    match form:
        case "text":
            return reporting.text_report(found, story_order=story_order, width=width, colour=colour, again=again)
        case "json":
            return reporting.dump(found, indent=2) + "\n"
        case "jsonl":
            return reporting.dump(found) + "\n"
        case "html":
            return reporting.html_report(found)
        case "csv":
            return reporting.csv_report(found)
        case "claimreview":
            return reporting.claim_reviews([found])
        case "lint":
            return reporting.lint_report(found)
    raise InputError(f"{form!r} is no format; choose text, json, jsonl, html, csv, claimreview or lint")


def report_finding(found: Report, form: str = "text", *, width: int = 80, colour: bool = False) -> str:
    """A report of one claim without the frame of a document: its card, or its finding as an object."""
    if form == "text":
        from onrecord.reporting import wording  # a check that prints JSON does without

        card = reporting.text_report(found, width=width, colour=colour).split("\n\n")[1].split("\n")
        return "\n".join(line for line in card if line.partition(",")[0].strip() != wording.STORY) + "\n"
    statement = reporting.json_report(found)["statements"][0]
    kept = {key: statement[key] for key in ("verdict", "flags", "reason", "evidence", "working", "better")}
    if form == "json":
        return json.dumps({"claim": statement["claim"], **kept}, ensure_ascii=False, indent=2) + "\n"
    return json.dumps({"id": found.document.name, **kept}, ensure_ascii=False) + "\n"


def evaluations(data: bytes, name: str, said: date | None, record: Record) -> Iterator[Report | OnRecordError]:
    """Each line `{"id", "claim", "said"}` evaluated, as a report whose document has the line's id for a name."""
    for number, line in reading.objects(data, name, _CLAIM_LINE):
        if isinstance(line, OnRecordError):
            yield line
            continue
        try:
            day, called = line.get("said"), line.get("id")
            known = reading.parse_day(day) if isinstance(day, str) else said
            told = str(called) if isinstance(called, (str, int)) else str(number)  # no list and no NaN is a name
            yield evaluated(claim_of(line.get("claim"), record), known, record, told)
        except OnRecordError as error:
            yield type(error)(f"{name}, line {number}: {error}")


def _by_sentence(assertions: Sequence[Assertion], findings: list[Finding]) -> list[Finding]:
    """Add what the words' own numbers tell, sentence by sentence: whether they agree, and what they bear out."""
    sentences: dict[Span, list[int]] = {}
    for number, assertion in enumerate(assertions):
        sentences.setdefault(assertion.sentence, []).append(number)
    for numbers in sentences.values():
        told = tuple(assertions[number] for number in numbers)
        for at, found in check_printed_ends(told, [findings[number] for number in numbers]).items():
            findings[numbers[at]] = found
        flags = check_sentence_arithmetic(told)
        for at, flag in flags.items():
            finding = findings[numbers[at]]
            if all(known.flag != flag.flag for known in finding.flags):
                findings[numbers[at]] = replace(finding, flags=(*finding.flags, flag))
    for check_in_text in (check_ends_in_text, check_own_sums):
        for at, found in check_in_text(assertions, findings).items():
            findings[at] = found
    return findings


def _place(entry: CheckedClaim | CheckedAct) -> tuple[int, int, bool]:
    """The order of the text; of two that begin together the shorter first, a claim before an act."""
    acts = isinstance(entry, CheckedAct)
    span = entry.act.span if isinstance(entry, CheckedAct) else entry.assertion.span
    return span.start, span.end, acts


def _sources(entries: Iterable[CheckedClaim | CheckedAct], record: Record) -> tuple[Source, ...]:
    """Every source that the evidence and the events name, in the order in which the report first names it."""
    found: dict[str, Source] = {}
    for entry in entries:
        if isinstance(entry, CheckedClaim):
            for item in entry.finding.evidence:
                if item.source not in found:
                    found[item.source] = _source(item.source, record) or Source(
                        item.source, item.source, item.publisher, item.url, ""
                    )
        else:
            for following in entry.finding.followed_by:
                if (known := _source(following.event.source, record)) is not None:
                    found.setdefault(following.event.source, known)
    return tuple(found.values())


def _source(name: str, record: Record) -> Source | None:
    try:
        return record.source(name)
    except (KeyError, PackError):
        return None
