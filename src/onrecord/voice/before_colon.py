"""Whose figures stand behind a colon, where the words before it name a body or its tables and no verb of saying.

"The FBI, for 2017: 74 murders", "The FBI's tables are blunt: 74 murders in Reno".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import sources
from onrecord.voice.memory import PARTIES, Memory, Source
from onrecord.voice.sites import BEING, Site
from onrecord.voice.words import Word

_LONGEST = 16  # words before such a colon
_NAME = 6  # of the name before its comma
_KIND = 3  # tokens from "'s" to the count: "the FBI's annual tables"
_TIMED = frozenset({"for", "on", "in"})
_AGAIN = frozenset({"again", "too", "also"})
_COUNTERS = PARTIES | {"figures", "paper"}


def counted(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """The site of the colon at `at`; None where no figure stands behind it or nobody's figures are named before."""
    if at > _LONGEST or not any(word.kind == "n" for word in words[at + 1 :]):
        return None
    source = _timed(words, at, memory) or _judged(words, at, memory)
    if source is None or not source.name or source.kind not in _COUNTERS:
        return None
    return Site(source, ":", 0, at + 1, True, at + 1)


def _timed(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """`The FBI, for 2017: ...`, `TRAC again, on fiscal 2017: ...`; a figure comes right behind the colon."""
    comma = next((spot for spot in range(1, min(_NAME, at)) if words[spot].low == ","), None)
    if comma is None or words[comma + 1].low not in _TIMED or words[at + 1].kind != "n":
        return None
    named = [word for word in words[:comma] if word.low not in _AGAIN]
    source = sources.name(named, (), memory) if named else None
    return source if source is not None and source.kind == "org" else None


def _judged(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """`The FBI's tables for 2017 are blunt: ...`: a count on paper, whose the word before it says it is."""
    noun = next((spot for spot in range(2, at) if words[spot].low in word_set("printed_counts")), None)
    if noun is None or BEING.isdisjoint(word.low for word in words[noun + 1 : at]):
        return None
    owner = next((spot for spot in range(noun - 1, 0, -1) if words[spot].kind == "s"), None)
    source = sources.name(words[:owner], (), memory) if owner is not None and noun - owner <= _KIND else None
    return source if source is not None and source.kind == "org" else None
