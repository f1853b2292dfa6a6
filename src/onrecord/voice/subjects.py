"""Who the subject of a verb is: the source that its words name, and where they begin."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice import sources
from onrecord.voice.memory import Memory, Source
from onrecord.voice.phrases import subject_left
from onrecord.voice.sites import before_verb
from onrecord.voice.words import Word


def subject_of(words: Sequence[Word], verb: int, memory: Memory, least: int = 0) -> tuple[int, Source | None]:
    """The subject of the verb at `verb`, from `least` on; nobody where the verb is refused or passive."""
    before, _ = before_verb(words, verb)
    return subject_until(words, before, memory, least) if before else (0, None)


def subject_until(words: Sequence[Word], end: int, memory: Memory, least: int = 0) -> tuple[int, Source | None]:
    """The subject whose words end before `end` and begin at `least` at the earliest: its first word, and its source."""
    first, end, inner = subject_left(words, end, least)
    return first, sources.name(words[first:end], inner, memory) if first < end else None
