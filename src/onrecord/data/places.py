"""The place column's names as places: the lexicon's where it knows one of that name, else the file's own."""

from __future__ import annotations

import re
from functools import cache

from onrecord.data.words import listed, plain
from onrecord.frozen import dataclass
from onrecord.lexicon.load import table
from onrecord.model import Place, PlaceTerm

_APART = re.compile(r"[^a-z0-9]+")
_PREFIX = "own:"  # no place of a pack is called so


@dataclass(frozen=True, slots=True)
class Places:
    """`ids` from the names in the cells; `own` those that the lexicon lacks, `terms` their words."""

    ids: dict[str, str]
    own: tuple[Place, ...]
    terms: tuple[PlaceTerm, ...]


def resolve(names: list[str], header: str) -> Places:
    """A place for each name, in the order of the file; one name is one place, whatever its capitals."""
    ids: dict[str, str] = {}
    labels: dict[str, str] = {}
    taken: dict[str, str] = {}
    for name in names:
        known = _known(name, header)
        if known is not None:
            ids[name] = known
            continue
        key = " ".join(name.lower().split())
        if key not in taken:
            slug = f"{_PREFIX}{_APART.sub('_', key).strip('_')[:60] or 'place'}"
            taken[key] = slug if slug not in labels else f"{slug}_{len(labels)}"
            labels[taken[key]] = name
        ids[name] = taken[key]
    own = tuple(Place(place, label, "place", None) for place, label in labels.items())
    return Places(ids, own, _terms(labels, plain(header)))


def _terms(labels: dict[str, str], header: str) -> tuple[PlaceTerm, ...]:
    """Each name, and with or without the word that heads the column: "Oak School", "Mill Lane County"."""
    counts: dict[str, int] = {}
    ways: dict[str, list[str]] = {}
    for place, label in labels.items():
        ways[place] = [label]
        if header.isalpha() and label.lower().endswith(f" {header}"):
            bare = label[: -len(header) - 1]
            ways[place] += [bare] * (" " in bare)  # "Elm" alone may be a street or a person
        elif header.isalpha():
            ways[place].append(f"{label} {header}")
        for way in ways[place]:
            counts[way.lower()] = counts.get(way.lower(), 0) + 1
    kind = "city" if header in listed("roles", "geographic") and header != "state" else "place"
    return tuple(
        PlaceTerm(tuple(way for way in found if way == labels[place] or counts[way.lower()] == 1), place, kind)
        for place, found in ways.items()
    )


def _known(name: str, header: str) -> str | None:
    """The lexicon's place: a city with its state behind it, or the only one of the name; under "State" a state."""
    head = plain(header)
    if head not in listed("roles", "geographic"):
        return None
    states = _states()
    if head == "state":
        return states.get(name.lower())
    city, comma, state = name.rpartition(",")
    found = _cities().get((city if comma else name).strip().lower(), ())
    if comma:
        beside = states.get(state.strip().lower())
        found = tuple(place for place in found if beside is not None and place.endswith(f"-{beside}"))
    if len(found) == 1:
        return found[0]
    return states.get(name.lower()) if not found else None


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in (*table("places"), *table("places_by_hand")):
        if row["kind"] != "city":
            continue
        for words in row["words"].lower().split("|"):
            found[words] = tuple(dict.fromkeys((*found.get(words, ()), row["place"])))
    return found


@cache
def _states() -> dict[str, str]:
    return {row[column].lower(): row["place"] for row in table("states") for column in ("name", "postal")}
