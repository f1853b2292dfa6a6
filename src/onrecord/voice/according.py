"""Sources named beside what they tell, with no verb of their own: "according to", "as told by", "per", "Source:"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice import placement, sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PUBLISHERS, Memory
from onrecord.voice.phrases import subject_right
from onrecord.voice.sites import Site
from onrecord.voice.words import Word, is_capital

_TOLD = 12  # words from "told" to its "that"
GOING = frozenset({"going", "judging"})  # "going by the bureau"


def according(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`according to the FBI`, `as first reported by the Gazette`, `going by the coroner`."""
    end = subject_right(words, at + 2, whole=True)
    source = sources.name(words[at + 2 : end], (), memory)
    if source is None or not source.name:
        return None
    if words[at].low in GOING and source.kind not in PARTIES | PUBLISHERS:
        return None  # "going by car"
    first = at
    comma = end < len(words) and words[end].low == ","
    if comma and (inner := placement.apposition(words, end)):
        source = sources.apposed(words[at + 2 : end], inner, memory) or source
    cue = "according to" if words[at].low in ("according", *GOING) else f"{words[at].low} by"
    return Site(source, cue, first, end, False, end + comma, dated=(at, end))


def as_told(words: Sequence[Word], at: int) -> bool:
    """`as first reported by the Gazette`."""
    before = at - 1
    while before > 0 and words[before].low in CUES.adverbs:
        before -= 1
    return before >= 0 and words[before].low == "as"


def was_told(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`The mayor was told by the chief that`: whoever "by" names says what follows."""
    that = next((spot for spot in range(at + 3, min(at + _TOLD, len(words))) if words[spot].low == "that"), None)
    if that is None or not at or words[at - 1].low not in ("was", "were"):
        return None
    source = sources.name(words[at + 2 : that], (), memory)
    if source is None or not source.name or source.kind not in PARTIES:
        return None
    return Site(source, "told by", at, that, True, that + 1, dated=(at, that))


def per(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Per the FBI, ...`, never "per capita" nor "per 100,000"."""
    opens = at == 0 or words[at - 1].low in ",;(—"
    if not opens or at + 1 >= len(words) or words[at + 1].low[:1].isdigit():
        return None
    end = subject_right(words, at + 1, whole=True)
    if not (words[at + 1].low == "the" or is_capital(words[at + 1]) or _reports(words[at + 1 : end])):
        return None
    source = sources.name(words[at + 1 : end], (), memory)
    return Site(source, "per", at, end, False, end, dated=(at, end)) if source is not None and source.name else None


def _reports(words: Sequence[Word]) -> bool:
    """`police`, `a Gazette count`: somebody or something that can tell, not "a head"."""
    if not words:
        return False
    last = words[-1].low
    return (
        last in CUES.papers | CUES.figures or last == "police" or last in CUES.humans - CUES.persons - CUES.takes_link
    )


def source_line(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Source: FBI`."""
    end = subject_right(words, at + 2, whole=True)
    source = sources.name(words[at + 2 : end], (), memory) if end > at + 2 else None
    return Site(source, "source", at, end, False, end) if source is not None and source.name else None
