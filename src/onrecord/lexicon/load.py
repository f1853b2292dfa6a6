"""Rows of the lexicon's tables, read once."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """Every row of `data/<name>.csv`, a mapping from column to text."""
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def word_set(name: str) -> frozenset[str]:
    """A closed set of little words, by name, from the `little_words` table."""
    return frozenset(word for row in table("little_words") if row["set"] == name for word in row["words"].split("|"))
