"""Groups of places: cities of a size, states, districts, the parts of a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Protocol

from onrecord.model import Grain, Observation, Period, Place

_NEAREST = 3  # years by which a population may be off
_SIZED = re.compile(r"us-cities(?:-(?P<number>\d{1,6})(?P<unit>[km])|-top-(?P<top>\d{1,3}))?")
_KINDS = {"us-states": "state", "us-counties": "county", "us-judicial-districts": "district", "us-regions": "region"}
_UNITS = {"k": 1_000, "m": 1_000_000}
NAMED = frozenset({"us-cities", *_KINDS})  # sized ones and the parts of a place are named after others


class Census(Protocol):
    """What a group needs to know of the record."""

    def places(self) -> Sequence[Place]:
        """Every place, by id."""
        ...

    def observations(
        self, measure: str, place: str, qualifiers: tuple[str, ...] = (), period: Period | None = None
    ) -> Sequence[Observation]:
        """As the record answers it."""
        ...


def members(record: Census, group: str, year: int | None) -> tuple[str, ...] | None:
    """The places of a group by id; None where the name is no group of the record."""
    kind = _KINDS.get(group)
    if kind is not None:
        return tuple(place.id for place in record.places() if place.kind == kind)
    sized = _SIZED.fullmatch(group)
    if sized is None:
        return _parts(record, group)
    cities = tuple(place.id for place in record.places() if place.kind == "city")
    if sized["number"]:
        least = int(sized["number"]) * _UNITS[sized["unit"]]
        sizes = {city: population(record, city, year) for city in cities}
        return tuple(city for city in cities if (sizes[city] or 0) >= least)
    if sized["top"]:
        by_size = sorted(cities, key=lambda city: (-(population(record, city, year) or 0), city))
        return tuple(sorted(by_size[: int(sized["top"])]))
    return cities


def population(record: Census, place: str, year: int | None) -> int | None:
    """Residents of a place in a year or the nearest within three, the newest estimate of that year.

    The Census comes before the FBI's figure for the police agency, which may cover more or less than the city.
    """
    if year is None:
        known = record.observations("population", place)
        year = max((row.period.first.year for row in known), default=0)
    for distance in range(_NEAREST + 1):
        for near in (year - distance, year + distance) if distance else (year,):
            if not 1 <= near <= 9999:
                continue
            rows = record.observations(
                "population", place, (), Period(date(near, 1, 1), date(near, 12, 31), Grain.YEAR)
            )
            if rows:
                best = [row for row in rows if row.definition == "census"] or rows
                return int(best[-1].value)
    return None


def _parts(record: Census, group: str) -> tuple[str, ...] | None:
    """`new-york-ny/boroughs`: the places below the city whose kind is the singular of the last word.

    A police district is a `district` of its city: its kind is `police-district`, for the courts have districts too.
    """
    whole, slash, plural = group.rpartition("/")
    if not slash:
        return None
    kind = plural.removesuffix("s") if not plural.endswith("ies") else plural[:-3] + "y"
    kinds = (kind, f"police-{kind}", plural)
    found = tuple(p.id for p in record.places() if p.id.startswith(f"{whole}/") and p.kind in kinds)
    return found or None
