"""Which group a field of rivals is: "the country" fits the measure and the place, "any precinct" is of one city."""

from functools import cache

from onrecord.frozen import replace
from onrecord.grounding.habits import seat_of
from onrecord.grounding.slots import Slots
from onrecord.lexicon.federal import COURTS
from onrecord.lexicon.load import table
from onrecord.lexicon.place_ids import part_in_id, whole_place
from onrecord.model import Reading, ScopeKind, Shape

PARTS = "parts:"  # opens a field that only says of what kind the parts are


def group_for(group: str, measure: str | None, places: tuple[str, ...]) -> str:
    """A group id; words that only say "the country" become districts for federal cases, states for a state.

    "Any precinct" and "the most in the city" are those of the city whose part the place is; of a place that is no part
    nobody can tell which.
    """
    place = places[0] if places else ""
    city, part = whole_place(place), part_in_id(place)
    if group.startswith(PARTS):
        kind = group.removeprefix(PARTS) or _kind(part)
        return f"{city}/{kind}" if part and kind else f'group:"{kind or "the parts of the city"}"'
    if group == COURTS and _kind(part) == "districts":
        return f"{city}/districts"  # "No district had more", told of the police district
    if group != "country":
        return group
    if seat_of(measure) == "district":
        return COURTS
    if len(place) == 2 and place != "us":
        return "us-states"
    return "us-cities"


def without_the_nation(reading: Reading, slots: Slots) -> Slots:
    """The slots without a place where the nation would be one of its own states, cities or court districts.

    "That was 24th in the nation", in a text of the nation: whose standing it is the words leave out.
    """
    scope = reading.scope
    among = scope is not None and scope.kind is ScopeKind.AMONG and reading.shape in (Shape.RANK, Shape.EXTREME)
    if not among or slots.places != ("us",) or scope is None:
        return slots
    group = group_for(scope.group or "country", slots.measure, slots.places)
    return replace(slots, places=()) if group.startswith("us-") else slots


def _kind(part: str) -> str:
    """The plural of what a numbered part of a city is: "precincts"; a borough has a name and no number."""
    noun, _, number = part.rpartition("-")
    if number.isdecimal():
        return f"{noun}s"
    return "" if not part else "boroughs" if part in _boroughs() else "neighborhoods"


@cache
def _boroughs() -> frozenset[str]:
    rows = (row for row in table("places_by_hand") if row["because"] == "borough")
    return frozenset(part_in_id(row["place"]) for row in rows)
