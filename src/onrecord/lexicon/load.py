"""Rows of the lexicon's tables, read once."""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


def rows(path: Path) -> tuple[dict[str, str], ...]:
    """Every row of a table, a mapping from column to text; ValueError for a row of another length than the header."""
    with open(path, encoding="utf-8", newline="") as lines:
        cells = csv.reader(lines)
        columns = next(cells)
        return tuple([dict(zip(columns, row, strict=True)) for row in cells if row])


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """Every row of `data/<name>.csv`, a mapping from column to text."""
    return rows(DATA / f"{name}.csv")


class _WordSets(dict[str, frozenset[str]]):
    """The sets of the `little_words` table by name, read when the first is asked for."""

    def __missing__(self, name: str) -> frozenset[str]:
        if not self:
            self.update({row["set"]: frozenset(row["words"].split("|")) for row in table("little_words")})
            return self[name]
        raise KeyError(name)


# A closed set of little words, by name; KeyError where no row has the name. Two hundred are asked for in a sentence, so
# this is the dictionary's own look-up and no function of ours.
word_set: Callable[[str], frozenset[str]] = _WordSets().__getitem__


@cache
def word_sets(*names: str) -> frozenset[str]:
    """The words of several sets: to join them anew for each sentence takes longer than all that is asked of them."""
    return frozenset[str]().union(*map(word_set, names))


@cache
def states() -> frozenset[str]:
    """The id of every state."""
    return frozenset(row["place"] for row in table("states"))


_INITIALS = 4  # letters of a city's initials at most: "STL"; those of its police end in PD


@cache
def city_names() -> frozenset[str]:
    """Every name of a city in the `places` table, in lower case, and the initials that stand for one."""
    by_hand = [words for row in table("places_by_hand") if row["kind"] == "city" for words in row["words"].split("|")]
    initials = {words for words in by_hand if words.isupper() and len(words) <= _INITIALS and words[-2:] != "PD"}
    return frozenset(row["words"].lower() for row in table("places")) | {words.lower() for words in initials}


@cache
def measure_names() -> frozenset[str]:
    """Every word or phrase for what is counted, in lower case, from the `measures` table."""
    return frozenset(words.lower() for row in table("measures") for words in row["words"].split("|"))


@cache
def place_names() -> frozenset[str]:
    """Every name of a city or a state, in lower case, with that of the capital's district."""
    return city_names() | {row["name"].lower() for row in table("states")} | {"district of columbia"}


@cache
def abroad() -> frozenset[str]:
    """Every word of a name abroad, in lower case, from the `abroad` table."""
    return frozenset(word for row in table("abroad") for word in row["words"].split("|"))
