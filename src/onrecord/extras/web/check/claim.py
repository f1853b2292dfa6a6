"""A claim while it is written: what the record says of it, and what could come next."""

from __future__ import annotations

import re
from datetime import date

from onrecord import pipeline
from onrecord.errors import ClaimError
from onrecord.extras.web.wording import rows
from onrecord.frozen import dataclass
from onrecord.lexicon.load import table
from onrecord.pipeline import Supply
from onrecord.record import Pack
from onrecord.reporting import wording

_MOST = 12  # choices that are offered at once
_STEM = re.compile(r"[A-Za-z0-9_/.-]*$")


@dataclass(frozen=True, slots=True)
class Live:
    """What the record says of a claim, for the place below its field; or why it is none, with a mark at the place."""

    verdict: str = ""
    symbol: str = ""
    label: str = ""
    summary: str = ""
    reason: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What could stand at the caret: the letters to put from `start` on, and what they mean."""

    start: int
    words: str
    means: str


def live(supply: Supply, words: str, said: date | None) -> Live:
    """The claim held against the record."""
    if not words.strip():
        return Live()
    try:
        claim = pipeline.claim_of(words, supply.record)
    except ClaimError as error:
        return Live(fault=str(error))
    finding = pipeline.evaluate(claim, said=said, record=supply.record)
    verdict = finding.verdict
    told = (wording.SYMBOLS[verdict], wording.VERDICTS[verdict], finding.summary, finding.reason)
    return Live(verdict.value, *told)


def choices(supply: Supply, words: str, at: int) -> list[Choice]:
    """What could stand at the caret: a measure, in square brackets a place, in braces a qualifier, then a sign."""
    pack = supply.record if isinstance(supply.record, Pack) else pipeline.default_record()
    before = words[:at]
    found = _STEM.search(before)
    stem = found.group() if found else ""
    start = len(before) - len(stem)
    opened = _opened(before[:start])
    if not isinstance(pack, Pack):
        return []
    if opened == "[":
        known = [(place.id, place.label) for place in pack.places()] if _first(before[:start]) else []
    elif opened == "{":
        known = [(row["qualifier"], row["because"]) for row in table("qualifiers")]
    elif before[:start].rstrip().endswith("]"):
        known = [(row["words"], row["means"]) for row in rows("check.after")]
    else:
        known = [(measure.id, measure.label) for measure in pack.measures()]
    return _matching(known, stem, start)


def _opened(before: str) -> str:
    """The bracket that is open at the end; nothing where none is."""
    stack: list[str] = []
    for letter in before:
        if letter in "[{(":
            stack.append(letter)
        elif letter in "]})" and stack:
            stack.pop()
    return stack[-1] if stack else ""


def _first(before: str) -> bool:
    """Whether the first part of the brackets is being written: a place, not yet a period."""
    return "," not in before[before.rfind("[") :]


def _matching(known: list[tuple[str, str]], stem: str, start: int) -> list[Choice]:
    """Those that begin with the letters first, then those whose name or meaning has them."""
    asked = stem.casefold()
    begin = [one for one in known if one[0].startswith(asked)]
    hold = [one for one in known if one not in set(begin) and asked and (asked in one[1].casefold() or asked in one[0])]
    return [Choice(start, name, means) for name, means in [*begin, *hold][:_MOST] if name != stem]
