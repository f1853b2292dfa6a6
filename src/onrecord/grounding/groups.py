"""Which group "the country" is as a field of rivals: the one that fits the measure and the place."""

from __future__ import annotations

from onrecord.grounding.habits import seat_of


def group_for(group: str, measure: str | None, places: tuple[str, ...]) -> str:
    """A group id; words that only say "the country" become districts for federal cases, states for a state."""
    if group != "country":
        return group
    if seat_of(measure) == "district":
        return "us-judicial-districts"
    place = places[0] if places else ""
    if len(place) == 2 and place != "us":
        return "us-states"
    return "us-cities"
