"""How much a statement weighs for whoever is about to publish it: the levels of SARIF and of a linter.

`error` is what every count of the record contradicts, `warning` what publishers disagree about, `note` a figure that
nobody has held against anything yet. What holds has no level, nor has an act. Speech that the text itself denies or
disputes is never more than a note: the story does not put it forward.
"""

from __future__ import annotations

from typing import assert_never

from onrecord.kinds import StrEnum
from onrecord.model import CheckedAct, CheckedClaim, Document, Verdict
from onrecord.reporting import wording
from onrecord.reporting.display import clean, clip
from onrecord.reporting.speakers import denied

_QUOTE = 120  # characters of a statement that are quoted


class Level(StrEnum):
    """The heaviest first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


def level_of(entry: CheckedClaim | CheckedAct) -> Level | None:
    """The level of a statement, None where there is nothing to look at."""
    if isinstance(entry, CheckedAct):
        return None
    match entry.finding.verdict:
        case Verdict.SUPPORTED:
            return None
        case _ if denied(entry):
            return Level.NOTE
        case Verdict.CONTRADICTED:
            return Level.ERROR
        case Verdict.DISPUTED:
            return Level.WARNING
        case Verdict.NOT_IN_RECORD | Verdict.UNCLEAR:
            return Level.NOTE
        case other:
            assert_never(other)


def told(entry: CheckedClaim, document: Document) -> str:
    """The finding in one line: the words, whose they are, the verdict, the reason, and what the record carries."""
    span, finding = entry.assertion.span, entry.finding
    words = wording.quoted(clip(document.text[span.start : span.end], _QUOTE))
    speaker = wording.speaker(entry)
    by = "" if speaker == wording.STORY else f" ({clip(speaker, _QUOTE)})"
    verdict = wording.VERDICTS[finding.verdict]
    found = f"is denied in the text; the words are {verdict}" if denied(entry) else f"is {verdict}"
    parts = [f"{words}{by} {found}: {finding.reason}"]
    if finding.better and finding.verdict is not Verdict.SUPPORTED:
        parts.append(f"The record carries: {wording.quoted(clean(finding.better))}.")
    return clean(" ".join(parts))
