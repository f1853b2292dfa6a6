"""A court's district that is named by the city where it sits: "the Los Angeles district", told of federal cases."""

from __future__ import annotations

from onrecord.grounding.habits import seat_of, seats
from onrecord.model import PlaceWords


def court_named(words: PlaceWords, measure: str | None) -> str | None:
    """The district; None of other places, and where a measure is counted by no courts: police have districts too."""
    if words.kind != "part" or not words.candidates or seat_of(measure) != "district":
        return None
    name, _, noun = words.candidates[0].rpartition("/")[2].rpartition("-")
    named = {court for city, court in seats().items() if city.rpartition("-")[0] == name}
    return named.pop() if noun == "district" and len(named) == 1 else None
