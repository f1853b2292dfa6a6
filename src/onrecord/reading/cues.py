"""The words by which a story's frame is known: kickers, labels, credits. Data, each row with its reason."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data" / "cues.csv"


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with open(_DATA, encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def words(kind: str) -> tuple[str, ...]:
    """Every cue of one kind, in lower case, longest first."""
    found = [word for row in _rows() if row["kind"] == kind for word in row["words"].lower().split("|")]
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def starts(kind: str) -> re.Pattern[str]:
    """Matches, at a place, any cue of one kind as whole words, in either case."""
    choices = "|".join(re.escape(word).replace(r"\ ", "[ \t]+") for word in words(kind))
    return re.compile(rf"(?:{choices})(?!\w)", re.IGNORECASE)
