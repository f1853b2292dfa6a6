"""Words that limit a table: to a part of a year, a place or the crimes, or to another unit than plain counts."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from onrecord.lexicon.load import DATA

_WORD = re.compile(r"[a-z0-9]+|[%$]")
_LIMITS = ("part_of_a_year", "unit", "part_of_the_place", "another_thing")


def limits(words: str) -> bool:
    """Whether words limit a figure to a part of a year, a place or the crimes, or to another unit."""
    found = f" {' '.join(_WORD.findall(words.casefold()))} "
    return any(f" {' '.join(_WORD.findall(limit))} " in found for kind in _LIMITS for limit in table_words(kind))


@cache
def table_words(kind: str) -> tuple[str, ...]:
    """The words of one kind in `data/tables.toml`."""
    with open(DATA / "tables.toml", "rb") as file:
        return tuple(tomllib.load(file)[kind]["words"])
