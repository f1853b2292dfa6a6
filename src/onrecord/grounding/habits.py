"""How the figures of a measure are told: by whose counting, and so which place a city's name stands for beside it."""

from __future__ import annotations

from functools import cache

from onrecord.grounding.states import state_of
from onrecord.lexicon.load import states, table, word_set
from onrecord.lexicon.place_ids import part_in_id
from onrecord.model import MeasureWords


@cache
def habits() -> dict[str, dict[str, str]]:
    """How a measure's places and periods behave; a later row of one measure adds to an earlier one."""
    rows: dict[str, dict[str, str]] = {}
    for row in table("measure_habits"):
        kept = rows.setdefault(row["measure"], {})
        kept.update({key: value for key, value in row.items() if value})
    return rows


@cache
def seat_of(measure: str | None) -> str | None:
    """What a measure is counted by where it is no city's: "district", "nation", "nation if unsaid"."""
    return habits().get(measure or "", {}).get("seat")


def is_stock(measure: str | None) -> bool:
    """Whether it is counted on a day, as officers are, and not over a time."""
    return bool(habits().get(measure or "", {}).get("stock"))


def is_headcount(measure: str | None) -> bool:
    """ "The ATF has 40 agents in the city": a nation's headcount has its parts; its money and its cases have none."""
    return habits().get(measure or "", {}).get("seat") == "nation" and is_stock(measure)


@cache
def by_state(measure: str | None, because: str = "") -> bool:
    """Whether its figures are printed by state, so that "New York" among them is the state.

    Not so where the text is of the city, `because` of its dateline or its headline.
    """
    return because not in {"the dateline", "the headline"} and bool(habits().get(measure or "", {}).get("by_state"))


def only_by_state(measure: MeasureWords | None) -> str | None:
    """What a text counts, if its figures are printed by state: a name in a sentence without a figure is a state's."""
    return measure.measure if measure is not None and by_state(measure.measure) else None


@cache
def in_fiscal_years(measure: str | None) -> bool:
    """Whether figures of it are told by the federal fiscal year: cases by court district, budgets, a bureau's ranks."""
    return seat_of(measure) in {"district", "nation"} or bool(habits().get(measure or "", {}).get("fiscal"))


@cache
def is_crime(measure: str) -> bool:
    """Whether it counts crimes or their victims, which the police keep together."""
    return measure in word_set("common_crimes") or measure in word_set("has_victims")


def other_field(group: str) -> str | None:
    """All places of a kind for the big ones, and the big ones for all: an order may be told of either."""
    for row in table("fields"):
        both = [row["group"], row["large"]]
        if group in both and both[0] != both[1]:
            return both[1 - both.index(group)]
    return None


@cache
def seats() -> dict[str, str]:
    """City to the court district that its name stands for."""
    return {row["place"]: row["district"] for row in table("district_seats")}


@cache
def counties_of() -> dict[str, str]:
    """The county that "the county" is in a story from its seat."""
    return {row["city"]: row["county"] for row in table("county_seats")}


@cache
def _cities_of_seats() -> dict[str, str]:
    return {row["district"]: row["place"] for row in reversed(table("district_seats"))}


def city_of(place: str) -> str:
    """The city whose name stands for a court district; other places as they are."""
    return _cities_of_seats().get(place, place)


@cache
def _court_districts() -> frozenset[str]:
    return frozenset(row["place"] for row in table("places_by_hand") if row["kind"] == "district")


def _court_district(place: str) -> str | None:
    """ "The Northern District", in a story from Rockford: where courts count cases it is none of the police."""
    side, _, noun = part_in_id(place).partition("-")
    state = state_of(place) if noun == "district" else None
    court = f"{state}{side[:1]}d"
    return court if court in _court_districts() and side in word_set("court_sides") else None


def stand_for(place: str, measure: str | None) -> str:
    """A city name beside federal cases stands for its court district; a federal bureau's figures are the nation's."""
    seat = seat_of(measure)
    if seat == "district":
        if (court := _court_district(place)) is not None:
            return court
        whole = f"{place if place in states() else state_of(place)}d"  # a state that is one district: Maryland is mdd
        return seats().get(place, whole if whole in _cities_of_seats() and place not in _court_districts() else place)
    if seat == "nation":
        return "us"
    return place
