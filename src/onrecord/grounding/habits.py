"""How the figures of a measure are told: by whose counting, and so which place a city's name stands for beside it."""

from __future__ import annotations

from functools import cache

from onrecord.lexicon.load import states, table


@cache
def habits() -> dict[str, dict[str, str]]:
    """How a measure's places and periods behave; a later row of one measure adds to an earlier one."""
    rows: dict[str, dict[str, str]] = {}
    for row in table("measure_habits"):
        kept = rows.setdefault(row["measure"], {})
        kept.update({key: value for key, value in row.items() if value})
    return rows


def seat_of(measure: str | None) -> str | None:
    """What a measure is counted by where it is no city's: "district", "nation", "nation if unsaid"."""
    return habits().get(measure or "", {}).get("seat")


def is_headcount(measure: str | None) -> bool:
    """ "The ATF has 40 agents in the city": a nation's headcount has its parts; its money and its cases have none."""
    habit = habits().get(measure or "", {})
    return habit.get("seat") == "nation" and bool(habit.get("stock"))


@cache
def seats() -> dict[str, str]:
    """City to the court district that its name stands for."""
    return {row["place"]: row["district"] for row in table("district_seats")}


@cache
def _cities_of_seats() -> dict[str, str]:
    return {row["district"]: row["place"] for row in reversed(table("district_seats"))}


def city_of(place: str) -> str:
    """The city whose name stands for a court district; other places as they are."""
    return _cities_of_seats().get(place, place)


def stand_for(place: str, measure: str | None) -> str:
    """A city name beside federal cases stands for its court district; a federal bureau's figures are the nation's."""
    seat = seat_of(measure)
    if seat == "district":
        whole = f"{place}d"  # a state that is one district: Maryland is mdd
        return seats().get(place, whole if place in states() and whole in _cities_of_seats() else place)
    if seat == "nation":
        return "us"
    return place
