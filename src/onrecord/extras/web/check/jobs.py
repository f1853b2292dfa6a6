"""What this room has worked out, each a job for a worker."""

from __future__ import annotations

from datetime import date

from onrecord import pipeline
from onrecord.errors import InputError
from onrecord.extras.web.check.mending import changes, places, read_key, unknown, written
from onrecord.extras.web.check.story import Story, document
from onrecord.extras.web.check.told import tell
from onrecord.extras.web.check.tools import mend_tools
from onrecord.extras.web.wording import say
from onrecord.frozen import dataclass
from onrecord.model import CheckedClaim, Document, Report
from onrecord.pipeline import Supply
from onrecord.reporting.html import html_parts

MOST = 500  # statements of one story; more make a page that nobody can read


@dataclass(frozen=True, slots=True)
class Held:
    """A story held against the record, as parts of a page in HTML, and what was read of the story itself.

    `found` is True where the story tells its day; `kept` is how many changes of a person stand, `lost` how many have
    no words any more to stand on.
    """

    title: str
    head: str
    held: str
    foot: str
    speakers: int
    statements: int
    text: str
    name: str
    told: str
    published: date | None
    found: bool
    because: str
    kept: int
    lost: int


@dataclass(frozen=True, slots=True)
class Checked:
    """A report, what of a person's changes was no claim, by key, and how many found no words to stand on."""

    report: Report
    faults: dict[str, str]
    lost: int


def hold(supply: Supply, story: Story) -> Held:
    """The story checked, as parts of a page."""
    read = document(story)
    checked = check(supply, story, read)
    report = checked.report
    parts = html_parts(report, mend_tools(report, checked.faults, dict(story.mends)))
    return Held(
        title=parts.title,
        head=parts.head.html,
        held=parts.held.html,
        foot=parts.foot.html,
        speakers=parts.speakers,
        statements=parts.statements,
        text=read.text,
        name=read.name,
        told=tell(read),
        published=read.published,
        found=story.published is None and read.published is not None,
        because=read.published_because or "",
        kept=sum(isinstance(one, CheckedClaim) and one.assertion.mended is not None for one in report.entries),
        lost=checked.lost,
    )


def give_out(supply: Supply, story: Story, form: str) -> str:
    """The report in a format of `pipeline.report`, with what a person changed."""
    return pipeline.report(check(supply, story, document(story)).report, form)


def day_of(_: Supply, story: Story) -> tuple[date | None, str]:
    """The day that the story tells, and why; (None, "") where it tells none."""
    read = document(story)
    return read.published, (read.published_because or "") if read.published else ""


def check(supply: Supply, story: Story, read: Document) -> Checked:
    """The report of a story that was read. InputError for more statements than a page can show."""
    wanted = changes(story.mends)
    report = pipeline.check_document(read, supply.record, supply.vocabulary, wanted.claims)
    if len(report.entries) > MOST:
        raise InputError(say("check.too_many", count=len(report.entries), most=MOST))
    faults = wanted.faults
    if told := unknown(supply, report, story.mends):
        faults = faults | told
        kept = {place: claim for place, claim in wanted.claims.items() if written(place) not in told}
        report = pipeline.check_document(read, supply.record, supply.vocabulary, kept)
    there = set(places(report).values())
    return Checked(report, faults, sum(read_key(key) not in there for key, words in story.mends if words.strip()))
