"""Another city than a story's own, of which a figure or two are told beside those of the story's."""

from __future__ import annotations

from onrecord.grounding.habits import city_of
from onrecord.grounding.states import state_of


def is_guest(place: str, own: str | None) -> bool:
    """Whether a place is another city than the story's own: no part of one, no state, no county.

    A court district is the city whose office it is.
    """
    if own is None:
        return False
    there, here = city_of(place), city_of(own)
    return there != here and is_city(there) and is_city(here)


def is_city(place: str) -> bool:
    """Whether a place is a city as a whole."""
    return "-" in place and "/" not in place and "-county-" not in place and state_of(place) is not None
