"""Another city than a story's own, of which a figure or two are told beside those of the story's."""

from __future__ import annotations

from onrecord.grounding.states import state_of


def is_guest(place: str, own: str | None) -> bool:
    """Whether a place is another city than the story's own: no part of one, no state, no county, no court district."""
    return own is not None and place != own and _is_city(place) and _is_city(own)


def _is_city(place: str) -> bool:
    return "-" in place and "/" not in place and "-county-" not in place and state_of(place) is not None
