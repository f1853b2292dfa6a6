"""What this room has worked out: what the record says of a story today, in the few words that are kept."""

from __future__ import annotations

from onrecord.extras.web.check.jobs import check
from onrecord.extras.web.check.mending import places, written
from onrecord.extras.web.check.story import LONGEST_NAME, Story, document
from onrecord.extras.web.check.told import tell
from onrecord.extras.web.saved.kept import ACT, Told
from onrecord.frozen import dataclass
from onrecord.model import CheckedAct, CheckedClaim, Document, Span
from onrecord.pipeline import Supply
from onrecord.reporting import wording


@dataclass(frozen=True, slots=True)
class Worked:
    """A story as it can be kept, a name for it, and what the record says of each statement."""

    story: Story
    name: str
    findings: tuple[Told, ...]


def work(supply: Supply, story: Story) -> Worked:
    """The story held against the record. InputError where it cannot be read."""
    read = document(story)
    report = check(supply, story, read).report
    keys = places(report)
    found = []
    for entry in report.entries:
        match entry:
            case CheckedClaim(id=name, assertion=claim, finding=finding):
                key, who = written(keys[name]), wording.who(claim, read)
                told = (finding.verdict.value, finding.summary, finding.reason)
                found.append(Told(key, _words(read, claim.span), who, *told))
            case CheckedAct(act=act, finding=known):
                key, who = f"{ACT}{act.span.start}-{act.span.end}", wording.parties(act)
                found.append(Told(key, _words(read, act.span), who, known.verdict.value, "", known.reason))
    kept = Story(read.text, name=read.name, published=story.published, told=tell(read), mends=story.mends)
    return Worked(kept, _name(read), tuple(found))


def _words(read: Document, span: Span) -> str:
    return " ".join(read.text[span.start : span.end].split())


def _name(read: Document) -> str:
    """The title of the story, else its first line."""
    first = next((line.strip() for line in read.text.splitlines() if line.strip()), read.name)
    return " ".join((read.title or first).split())[:LONGEST_NAME]
