"""The office with which a sentence opens, whose holder is the likeliest "he" of the next: "The chief met the mayor"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice import sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import Memory
from onrecord.voice.roster import Entity
from onrecord.voice.words import Word

_PAIR = 2
_OFFICE = 5  # words of "the interim police chief"
_NEITHER = frozenset({"neither", "both", "but", "and"})


def holder(words: Sequence[Word], memory: Memory) -> Entity | None:
    """The person known by name whose office opens a sentence: "The chief met the mayor"."""
    first = int(bool(words) and words[0].low in _NEITHER)
    if len(words) < first + _PAIR or words[first].low != "the":
        return None
    last = next((at for at in range(first + 1, min(first + _OFFICE, len(words))) if not words[at].text.islower()), 0)
    last = last or min(first + _OFFICE, len(words))
    ends = [at + 1 for at in range(first + 1, last) if words[at].low in CUES.persons]
    if not ends or (ends[0] < len(words) and words[ends[0]].kind == "s"):
        return None
    source = sources.name(words[first : ends[0]], (), memory)
    return memory.roster.people.get(source.name.lower()) if source is not None and source.kind == "person" else None
