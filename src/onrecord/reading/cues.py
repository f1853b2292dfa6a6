"""The words by which a story's frame is known: kickers, labels, credits. Data, each row with its reason."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from onrecord.lexicon.load import rows

_DATA = Path(__file__).parent / "data" / "cues.csv"


@cache
def _rows() -> tuple[dict[str, str], ...]:
    return rows(_DATA)


@cache
def words(kind: str) -> tuple[str, ...]:
    """Every cue of one kind, in lower case, longest first."""
    found = [word for row in _rows() if row["kind"] == kind for word in row["words"].lower().split("|")]
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def known(kind: str) -> frozenset[str]:
    """The same, to ask whether some words are such a cue."""
    return frozenset(words(kind))


def begins(kind: str, text: str, start: int = 0, end: int | None = None) -> int:
    """How many characters at `start` are a cue of one kind, as whole words and in either case; 0 where none is."""
    every = words(kind)
    found = text[start : min(len(text) if end is None else end, start + len(every[0]) + 1)].lower()
    if not found.startswith(every):
        return 0
    for word in every:
        if found.startswith(word) and not (word[-1].isalnum() and found[len(word) :][:1].isalnum()):
            return len(word)
    return 0
