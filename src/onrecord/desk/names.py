"""A place as people name it: "Chicago", "St. Louis", "NYC", "Springfield, Ill.", or the record's own id.

A city comes before the state that it shares its name with. A name that several cities bear is not guessed.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

from onrecord.errors import InputError
from onrecord.lexicon.load import table
from onrecord.lexicon.place_ids import is_local, state_at_end
from onrecord.record import Pack

_SHOWN = 8  # choices that one line lists
_WAYS = ("name", "ap", "postal")


def place_id(pack: Pack, words: str) -> str:
    """The id of the place that the words name.

    InputError, in one line: with the choices where several fit, with the nearest names where none does.
    """
    if pack.place(words) is not None:
        return words
    asked = key(words)
    found = _named(pack).get(asked) or _with_state(pack, asked)
    if not found and pack.place(words.strip().lower()) is not None:
        return words.strip().lower()
    if not found and pack.members(words) is not None:
        raise InputError(f"{words} is a group of places; ask rank or compare for it")
    if not found:
        raise InputError(f"no place {words!r} in the record; {_nearest(pack, asked)}")
    if len(found) > 1:
        listed = ", ".join(found[:_SHOWN])
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        raise InputError(f"{words!r} can be {listed}{more}; name one of them")
    return found[0]


def group_id(pack: Pack, words: str) -> str:
    """The group that the words name: its own id, or that without its "us-", as "states" and "cities" are said."""
    asked = words.strip().lower().replace(" ", "-")
    for name in (words, asked, f"us-{asked}"):
        if pack.members(name) is not None:
            return name
    return words


def state_id(words: str) -> str:
    """The state that a name, its postal code or the AP's short form stands for. InputError for any other words."""
    found = _states().get(key(words))
    if found is None:
        raise InputError(f"no state {words!r}; write its postal code or its name, such as IL or Illinois")
    return found


def key(words: str) -> str:
    """The form in which names are compared: small letters, no stops or commas, "St." for Saint."""
    plain = words.casefold().replace("’", "'").replace(".", "")
    parts = plain.replace(",", " ").replace("-", " ").split()
    kept = ["st" if part == "saint" else part for part in parts]
    return " ".join(kept[1:] if len(kept) > 1 and kept[0] == "the" else kept)


@cache
def _states() -> dict[str, str]:
    ways = {key(row[way]): row["place"] for row in table("states") for way in _WAYS if row[way]}
    return ways | {row["place"]: row["place"] for row in table("states")} | {"dc": "dc", "district of columbia": "dc"}


@cache
def _named(pack: Pack) -> dict[str, tuple[str, ...]]:
    """Every name and the places that bear it: the cities where there are any, else all others."""
    known = {place.id: place for place in pack.places()}
    names: dict[str, list[str]] = {}
    rows = [(words, row["place"]) for row in table("places_by_hand") for words in row["words"].split("|")]
    rows += [(row["words"], row["place"]) for row in table("places")]
    rows += [(place.label, place.id) for place in pack.places()]
    for words, place in [*((key(words), place) for words, place in rows), *_states().items()]:
        if place in known and place not in names.setdefault(words, []):
            names[words].append(place)
    kinds = {place.id: place.kind for place in pack.places()}
    return {words: _cities_first(found, kinds) for words, found in names.items() if found}


def _cities_first(found: list[str], kinds: dict[str, str]) -> tuple[str, ...]:
    cities = [place for place in found if kinds[place] == "city"]
    return tuple(sorted(cities or found))


def _with_state(pack: Pack, asked: str) -> tuple[str, ...]:
    """A name with its state behind it."""
    parts = asked.split()
    for length in range(1, min(4, len(parts))):
        state = _states().get(" ".join(parts[-length:]))
        bearers = _named(pack).get(" ".join(parts[:-length]), ()) if state else ()
        inside = tuple(place for place in bearers if is_local(place) and state_at_end(place) == state)
        if inside:
            return inside
    return ()


def _nearest(pack: Pack, asked: str) -> str:
    names = _named(pack)
    near = get_close_matches(asked, names, n=3, cutoff=0.75)
    places = list(dict.fromkeys(place for words in near for place in names[words]))[:3]
    return f"did you mean {' or '.join(places)}?" if places else "`onrecord places` lists them all"
