"""Inside a quotation: whether words stand in one, and whom "he" means there, who is not the one who speaks."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice.memory import Memory, Source
from onrecord.voice.words import Word

_STRAIGHT = '"'
_MARKS = ("“", "”", _STRAIGHT)


def opened(words: Sequence[Word]) -> bool:
    """Whether a quotation opens in the words and does not close."""
    last = next((word.low for word in reversed(words) if word.low in _MARKS), "")
    return last == _MARKS[0] or (last == _STRAIGHT and sum(word.low == _STRAIGHT for word in words) % 2 == 1)


def spoken_of(gender: str, memory: Memory) -> Source | None:
    """Whom "he said" means in somebody's words: the last one known for a "he"; nobody outside them can say more."""
    if memory.office is not None and memory.clock - memory.office[1] <= 1:
        return Source(memory.office[0], None, "person")  # "Roe is cross with the chief: “He said 40.”"
    known = next((one for one in reversed(memory.people) if one.gender == gender and one.name != memory.own), None)
    return Source(known.name, known.role, "person") if known is not None else None
