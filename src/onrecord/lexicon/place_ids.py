"""What the id of a place tells of it: `chicago-il/albany-park` is in `chicago-il`, and that in `il`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_OWNS = re.compile(r" ?['’]")  # "St. Mary 's", whose mark the tokens set apart
_NOT_SPELT = re.compile(r"[\W_]+")
_ORDINAL = re.compile(r"(\d)-(st|nd|rd|th)\b")  # "77th" is two tokens


def spelt(words: Iterable[str]) -> str:
    """The words of a name as ids write it: "St. Mary's County" is "st-marys-county", "Doña Ana" is "dona-ana"."""
    name = unicodedata.normalize("NFKD", " ".join(words).lower())
    bare = "".join(one for one in name if not unicodedata.combining(one))
    return _ORDINAL.sub(r"\1\2", _NOT_SPELT.sub("-", _OWNS.sub("", bare)).strip("-"))


def is_local(place: str) -> bool:
    """Whether a place is a city, a county or a part of one: only their ids hold a hyphen, before the state."""
    return "-" in place


def is_county(place: str) -> bool:
    """Whether a place is a county whose state is known."""
    return "-county-" in place


def whole_place(place: str) -> str:
    """The city that a place is a part of; any other place as it is."""
    return place.partition("/")[0]


def part_in_id(place: str) -> str:
    """The part that an id names of its city: "albany-park"; nothing of a place that is no part."""
    return place.partition("/")[2]


def state_at_end(place: str) -> str:
    """The state with which the id of a city, a county or a part of one ends; any other place as it is."""
    return whole_place(place).rpartition("-")[2]


def without_state(place: str) -> str:
    """The id of a city or a county without its state: "st-louis"; nothing of a place that is not local."""
    return place.rpartition("-")[0]
