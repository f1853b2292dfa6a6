"""The names of places that the lexicon holds: what each can mean, and how a state is written behind one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from onrecord.lexicon.load import table
from onrecord.lexicon.phrases import Phrases

LARGE = 250_000  # residents; a city of this size is named without its state in news copy ("big cities")
_KNOWN_PART = 100_000  # residents; less than Austin, Texas, has, and more than Manhattan, Kansas


class Name(NamedTuple):
    """One place that words can mean; `weight` is its population where the words are a city's plain name."""

    place: str
    kind: str
    state: str
    weight: int


@cache
def place_names() -> Phrases[Name]:
    """Every name of a city, a state or another place, as the lexicon spells it."""
    cities = [
        (row["words"], Name(row["place"], row["kind"], row["state"], int(row["population"]))) for row in table("places")
    ]
    by_hand = [
        (words, Name(row["place"], row["kind"], "", 0))
        for row in table("places_by_hand")
        for words in row["words"].split("|")
    ]
    states = [(row["name"], Name(row["place"], "state", row["place"], 0)) for row in table("states")]
    return Phrases([*cities, *by_hand, *map(_turned, by_hand), *filter(None, map(_region, by_hand)), *states])


def _turned(row: tuple[str, Name]) -> tuple[str, Name]:
    """ "Ohio's Northern District" is the Northern District of Ohio; other names stay as they are."""
    words, name = row
    district, of, state = words.partition(" District of ")
    return (f"{state}'s {district.removeprefix('the ')} District" if of and name.kind == "district" else words, name)


def _region(row: tuple[str, Name]) -> tuple[str, Name] | None:
    """ "Southern Georgia" is the Southern District's, and in no case the whole state."""
    words, name = row
    side, of, state = words.partition(" District of ")
    return (f"{side.removeprefix('the ')} {state}", name) if of and name.kind == "district" and state else None


@cache
def state_names() -> Phrases[str]:
    """Every way to write a state behind a city: in full, the AP's short form, the postal code."""
    ways = [(row[column], row["place"]) for row in table("states") for column in ("name", "ap", "postal")]
    return Phrases([*ways, ("D.C.", "dc"), ("DC", "dc"), ("W . Va .", "wv")])


@cache
def _in_full() -> Phrases[str]:
    return Phrases((row["name"], row["place"]) for row in table("states"))


def lists_states(words: Sequence[str], last: int, at: int, end: int) -> bool:
    """ "New York, Pennsylvania or Ohio": states in a row, and no town with its state behind it.

    The first name ends at token `last`, the second, written in full, stands from `at` to `end`.
    """
    third = end + (words[end : end + 1] in (["and"], ["or"]))
    capital = words[third : third + 4] == ["the", "district", "of", "columbia"]
    goes_on = at > last and (third > end or words[end - 1] == ",")
    if not goes_on or third >= len(words) or not (capital or state_names().longest(words, third)[0]):
        return False
    first = next((found for start in (last - 2, last - 1) if start >= 0 and (found := _named(words, start, last))), "")
    second = _named(words, at, end - (words[end - 1] == ","))
    return bool(first and second) and first != second


def _named(words: Sequence[str], first: int, last: int) -> str:
    """The state whose full name the words are; empty where they are none."""
    length, places = _in_full().longest(words, first)
    return places[0] if length == last - first and length else ""


def settled(names: Sequence[Name]) -> tuple[str, ...]:
    """The places of one name, larger before smaller; a state before a small city of its name (Wyoming), not a large.

    Names told by hand ("the Metropolitan Police") keep the order of their rows.
    """
    if len(names) == 1:
        return (names[0].place,)
    order = sorted(names, key=lambda name: (_is_town(name), name.kind == "state", -_size(name)))
    return tuple(dict.fromkeys(name.place for name in order))


def _is_town(name: Name) -> bool:
    return name.kind in {"city", "county"} and 0 < name.weight < LARGE


def _size(name: Name) -> int:
    """A part of a large city ("Manhattan") is better known than a town of its name."""
    return _KNOWN_PART if name.kind == "part" else name.weight


def spelt_alike(words: Sequence[str]) -> Sequence[Name]:
    """Every place that all of the words together can name."""
    length, names = place_names().longest(words, 0)
    return names if length == len(words) else ()
