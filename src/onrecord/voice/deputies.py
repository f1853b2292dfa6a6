"""For whom a spokesman speaks, and of whom."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice import keepers
from onrecord.voice.cues import CUES
from onrecord.voice.memory import Memory, Source
from onrecord.voice.roster import Entity
from onrecord.voice.words import Word


def deputy_of(words: Sequence[Word], memory: Memory) -> str | None:
    """The body that a spokesman speaks for, where the words name it."""
    at = next((place for place, word in enumerate(words) if word.low in CUES.deputies), None)
    if at is None:
        return None
    if at + 1 < len(words) and words[at + 1].low in ("for", "of"):
        keeper = keepers.kept_by(words[at + 2 :], memory)
        return keeper.name if keeper and keeper.kind == "org" else None
    keeper = keepers.kept_by(words[:at], memory)
    if keeper is not None and keeper.kind == "org":
        return keeper.name
    return None


def role_deputy(person: Entity, memory: Memory) -> str | None:
    """The body that was named last, where the person is somebody's spokesman."""
    if person.role_words & CUES.deputies:
        return memory.groups[-1] if memory.groups else None
    return None


def principal(deputy: Entity, gender: str, memory: Memory) -> Source | None:
    """`A spokesman for the governor said she will decide`: whom a spokesman speaks of."""
    if not deputy.role_words & CUES.deputies:
        return None
    for word in sorted(deputy.role_words & (CUES.persons - CUES.deputies)):
        for known in memory.roster.with_role([word]):
            if known is not deputy and known.gender in (None, gender):
                return Source(known.name, known.role, "person")
    return None
