"""Another city than a story's own, of which a figure or two are told beside those of the story's."""

from __future__ import annotations

from onrecord.grounding.habits import city_of
from onrecord.grounding.states import state_of
from onrecord.lexicon.load import states
from onrecord.lexicon.place_ids import is_county, is_local


def is_guest(place: str, own: str | None) -> bool:
    """Whether a place is another than the story's own, of its kind or within it: no part of a city, and no county.

    A court district is the city whose office it is. Beside a state that is a city or another state, beside the nation
    any state and any city.
    """
    if own is None:
        return False
    there, here = city_of(place), city_of(own)
    if there == here or not (is_city(there) or there in states()):
        return False
    return is_city(there) if is_city(here) else here in states() or here == "us"


def is_city(place: str) -> bool:
    """Whether a place is a city as a whole."""
    return is_local(place) and "/" not in place and not is_county(place) and state_of(place) is not None
