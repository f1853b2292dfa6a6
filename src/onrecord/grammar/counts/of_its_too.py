"""Two parts of one owner's counts: "Milwaukee had 99 of Wisconsin's murders and 2,100 of its robberies".

The second part lies where the first does: its owner is the wider place, and who has it stands before both.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import Reading, Shape

_OWNERS = frozenset({"its", "their"})
_TO_OF = 2  # tokens from "of" to the owner: "of the state"


@needs(words("its", "their"), shapes(Shape.VALUE))
def of_its_too(scene: Scene, reading: Reading) -> Reading:
    """The reading of "2,100 of its robberies", its place that of the part told before where that owner has it."""
    number = next((one for one in scene.quantities if one is reading.amount), None)
    if number is None or not reading.places or scene.word(number.last) != "of":
        return reading
    if scene.word(number.last + 1) not in _OWNERS:
        return reading
    owner = next((mark for mark in scene.places if mark.words is reading.places[0]), None)
    holder = _holder(scene, owner) if owner is not None and owner.last <= number.first else None
    return reading if holder is None else replace(reading, places=(holder.words,))


def _holder(scene: Scene, owner: PlaceMark) -> PlaceMark | None:
    """Who has a part of an owner's count: the place before "of Wisconsin's", or before "of the state's"."""
    owned = scene.word(owner.last) == "'s" or owner.words.here
    if not owned or "of" not in scene.words[max(0, owner.first - _TO_OF) : owner.first]:
        return None
    before = [mark for mark in scene.places if mark.last < owner.first]
    return before[-1] if before else None
