"""How many of a state's people a city has: "Reno is a tenth of Nevada", "where half of Alaskans live", "home to half of
all Alaskans"."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Quantity

_HOME = ["home", "to"]
_IS = frozenset({"is", "was"})
_LIVE = frozenset({"live", "lives", "reside", "lived"})
_ENDS = frozenset({"", ".", "and", "but"})  # not "a third of Illinois, by budget"
_WHERE = 4  # tokens from "where" to its share: "where about 24 percent of Nebraskans live"
_Parts = tuple[tuple[PlaceWords, ...], PlaceWords]  # the city, none for the text's own, and its state


def residents_told(scene: Scene, quantity: Quantity) -> _Parts | None:
    """The city and the state of whose people it has such a share; None for other words."""
    at = quantity.last + (scene.word(quantity.last) == "of")
    at += scene.word(at) == "all"
    state = next((mark for mark in scene.places if mark.first == at and mark.words.kind == "state"), None)
    if state is not None and (here := _home_to(scene, quantity, state)) is not None:
        return (here,), state.words
    if state is None or not state.words.candidates:
        return None
    if scene.word(state.last) in _LIVE:
        return _where(scene, state.last + 1, quantity, state.words)
    city = next((mark.words for mark in scene.places if mark.last == quantity.first - 1), None)
    closed = scene.word(state.last) in _ENDS
    if (
        city is None
        or city.kind != "city"
        or scene.word(quantity.first - 1) not in _IS
        or not closed
        or at == quantity.last
    ):
        return None
    return (city,), state.words


def _home_to(scene: Scene, quantity: Quantity, state: PlaceMark) -> PlaceWords | None:
    """ "Anchorage, home to two fifths of Alaskans", "Reno is home to a tenth of the state's people": the city."""
    at = quantity.first - len(_HOME)
    if scene.words[max(0, at) : quantity.first] != _HOME:
        return None
    behind = state.last + (scene.word(state.last) == "'s")
    people = word_set("inhabitants") | {"population"}
    if not (scene.word(behind) in people if scene.word(behind - 1) == "'s" else state.words.candidates):
        return None
    at -= scene.word(at - 1) in _IS | {","}
    return next((one.words for one in scene.places if one.last == at and one.words.kind == "city"), None)


def _where(scene: Scene, at: int, quantity: Quantity, state: PlaceWords) -> _Parts | None:
    """ "Two in five Alaskans live in Anchorage", "in this one city, where 40 percent of Alaskans live".

    "40 percent of Alaskans live alone" tells how they live.
    """
    behind = next((mark.words for mark in scene.places if mark.first == at + (scene.word(at) == "in")), None)
    if behind is not None:
        return (behind,), state
    opened = "where" in scene.words[max(0, quantity.first - _WHERE) : quantity.first]
    if not opened or scene.word(at) not in word_set("phrase_end") | {""} or scene.word(at) == "in":
        return None
    before = (
        mark.words for mark in reversed(scene.places) if mark.last <= quantity.first and mark.words.kind != "state"
    )
    named = next(before, None)
    return () if named is None else (named,), state
