"""The number of a part that stands behind it: "half of the state's murders, 303, occurred in Detroit" is Detroit's."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Quantity, QuantityKind

_CLOSING = {",": ",", "—": "—", "–": "–", "(": ")"}  # what opens and what closes the count of a part
_OF_THEM = (["of", "them"], ["of", "those"])
_WHOLE = 10  # tokens from a portion to what it is a part of: "half of all the state's aggravated assaults"
_PORTIONS = frozenset({QuantityKind.FRACTION, QuantityKind.PERCENT, QuantityKind.MULTIPLE})


def counted_aside(scene: Scene, at: int) -> tuple[Quantity, int] | None:
    """ ", 303," and "(210 of them)": the count of a part that opens at a token, and the token behind it."""
    closing = _CLOSING.get(scene.word(at))
    count = next((one for one in scene.quantities if one.first == at + 1 and one.kind is QuantityKind.COUNT), None)
    if closing is None or count is None:
        return None
    end = count.last + 2 * (scene.words[count.last : count.last + 2] in _OF_THEM)
    return (count, end + 1) if scene.word(end) == closing else None


def where_the_part_is(scene: Scene, first: int) -> PlaceWords | None:
    """The place of the part whose number begins at `first`; None for other numbers.

    In two places together it is of a set that the words only count.
    """
    aside = counted_aside(scene, first - 1)
    if aside is None or scene.word(aside[1]) not in word_set("lies_somewhere") or not _has_a_portion(scene, first - 1):
        return None
    place = place_it_lies_in(scene, aside[1])
    return None if place is None else _with_others(scene, place)


def place_it_lies_in(scene: Scene, at: int) -> PlaceMark | None:
    """The place behind "happened in", "were at", "took place here": not what "were Detroit gang cases" tells."""
    while scene.word(at) in word_set("took_place"):
        at += 1
    inside = scene.word(at) in {"in", "at"}
    place = next((mark for mark in scene.places if mark.first == at + inside), None)
    points = place is not None and place.words.here and place.last == place.first + 1
    return place if inside or points else None


def _has_a_portion(scene: Scene, at: int) -> bool:
    """Whether "half of", "a third of" or "most of" stands a little before a token, with no other number between."""
    told: list[Quantity] = [one for one in scene.quantities if at - _WHOLE <= one.last <= at]
    if told and told[-1].kind in _PORTIONS:
        return scene.word(told[-1].last) == "of" or told[-1].last == at
    near = scene.words[max(0, at - _WHOLE) : at]
    return not told and any(near[i : i + 2] in (["most", "of"], ["many", "of"]) for i in range(len(near)))


def _with_others(scene: Scene, place: PlaceMark) -> PlaceWords:
    other = next((mark for mark in scene.places if mark.first == place.last + 1), None)
    if scene.word(place.last) != "and" or other is None:
        return place.words
    named = " ".join(scene.words[place.first : other.last])
    return PlaceWords(scene.span(place.first, other.last), (f'group:"{named}"',), "group")
