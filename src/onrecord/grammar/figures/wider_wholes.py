"""Wholes of which a place had a part: "Utah was home to 40 of the 900 killings", "of the 900, 40 were in Utah".

The place is told of the part. Where the whole is counted the words leave out, and nothing firm is said of it.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape

_OF_THE = (["of", "the"], ["of", "all"], ["of", "all", "the"])
_LONGEST = 6  # words between a place and the part that it had
_STARTS = frozenset({0, 1})  # the tokens at which "of the 900 killings" may begin


@needs(words("of"), shapes(Shape.VALUE))
def of_a_wider_whole(scene: Scene, reading: Reading) -> Reading:
    """The reading, with its place as a guess where the sentence tells that of a part of so many."""
    whole = reading.amount
    if whole is None or whole.kind is not QuantityKind.COUNT or len(reading.places) != 1 or reading.unpaired:
        return reading
    marks = [mark for mark in scene.places if mark.words == reading.places[0]]
    if len(marks) != 1 or marks[0].words.here:
        return reading
    part = next((one for one in scene.quantities if _is_part(scene, one, whole)), None)
    before = part is not None and _has(scene, marks[0].last, part)
    return replace(reading, unpaired=True) if before or _behind_part(scene, whole, marks[0].first) else reading


def _is_part(scene: Scene, one: Quantity, whole: Quantity) -> bool:
    """ "40 of the 900": a number of them, or so many percent."""
    part = one.kind is QuantityKind.COUNT or one.kind in SHARES
    return part and scene.words[one.last : whole.first] in _OF_THE


def _has(scene: Scene, first: int, part: Quantity) -> bool:
    """Whether a place that ends at a token is what has the part: "Utah alone was the scene of 40"."""
    between = scene.words[first : part.first]
    had = not word_set("has_a_part").isdisjoint(between)  # "in Chicago, 210 of the 562" are Chicago's
    return had and len(between) <= _LONGEST and (word_set("has_a_part") | {","}).issuperset(between)


def _behind_part(scene: Scene, whole: Quantity, place: int) -> bool:
    """ "Of the 900 killings that year, 40 were in Utah": the place behind the number of the part."""
    opens = whole.first - len(_OF_THE[0])
    if opens not in _STARTS or scene.words[opens : whole.first] not in _OF_THE:
        return False
    parts = [one for one in scene.quantities if one.first >= whole.last and one.kind is QuantityKind.COUNT]
    return bool(parts) and parts[0].last <= place
