"""Another city than a story's own, of which a figure or two are told beside those of the story's."""

from __future__ import annotations

from collections.abc import Collection

from onrecord.grounding.habits import city_of
from onrecord.grounding.states import state_of
from onrecord.lexicon.load import states, word_set
from onrecord.lexicon.place_ids import is_county, is_local, part_in_id
from onrecord.model import PlaceWords


def is_guest(place: str, own: str | None) -> bool:
    """Whether a place is another than the story's own, of its kind or within it: no part of a city, and no county.

    A court district is the city whose office it is. Beside a state that is a city or another state, beside the nation
    any state and any city, beside a part of a city, of which a text may be, the whole.
    """
    if own is None:
        return False
    there, here = city_of(place), city_of(own)
    if there == here or not (is_city(there) or there in states()):
        return False
    return is_city(there) if is_city(here) else here in states() or here == "us" or part_in_id(here) != ""


def ours_beside(text: str, words: PlaceWords, told: str | None, own: str | None) -> str | None:
    """ "New Mexico had 857. Ours was 541", in a text of Reno: ours is the state's, as what was `told` is a state's."""
    if told not in states() or own is None or not is_city(own):
        return None
    state = state_of(own)
    bare = text[words.span.start : words.span.end].lower() == "ours"
    return state if bare and state != told else None


def is_city(place: str) -> bool:
    """Whether a place is a city as a whole."""
    return is_local(place) and "/" not in place and not is_county(place) and state_of(place) is not None


def pointed_from(
    text: str, words: PlaceWords, near: str | None, own: str | None, cities: Collection[str]
) -> str | None:
    """The place from which words are understood: `near`, which was told last, or the story's `own`.

    The force of the story's own state is that state's behind another's figure: "Georgia had 683 murders. State Police
    seized 1,284 guns". Where nothing was told yet and no other of the `cities` of the paragraph is named, a name that
    a city and a state share is a state's in a story of a state: "New York had 1,550 murders".
    """
    if own not in states():
        return near
    if near is None and len(words.candidates) > 1 and set(cities) <= set(words.candidates):
        return own
    force = words.here and words.kind == "state" and near in states() and near != own
    return None if force and text[words.span.start : words.span.end].lower() in word_set("state_forces") else near


def town_in_state(told: str | None, named: str | None, back: int) -> str | None:
    """ "Alabama celebrated a drop to 358, but Reno's picture was grimmer. Murders there rose": in the town named last.

    `told` is the place of the figure told last; the other place was `named` so many sentences `back`.
    """
    return named if told in states() and named is not None and is_city(named) and back == 1 else told
