"""Two parts of one owner's counts: "Milwaukee had 99 of Wisconsin's murders and 2,100 of its robberies".

The second part lies where the first does: its owner is the wider place, and who has it stands before both. So it is of
"2,100 of the state's robberies".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.the_number import owner_of_whole
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading, Shape

_OWNERS = frozenset({"its", "their"})
_CITIES = frozenset({"city", "part", "county"})
_TO_OF = 2  # tokens from "of" to the owner: "of the state"


@needs(any_of({"its", "their", "'s"}), words("of"), shapes(Shape.VALUE))
def of_its_too(scene: Scene, reading: Reading) -> Reading:
    """The reading of "2,100 of its robberies", its place that of the part told before where that owner has it."""
    number = next((one for one in scene.quantities if one is reading.amount), None)
    if number is None or not reading.places or scene.word(number.last) != "of":
        return reading
    if owner_of_whole(scene, number) is not None:
        who = _who_has(scene, number)
        told = scene.word(0) in {"it", "there"} and reading.places[0].kind == "state"  # "It also had 2,500 of them"
        return replace(reading, places=(who.words,) if who is not None else () if told else reading.places)
    if scene.word(number.last + 1) not in _OWNERS:
        return reading
    owner = next((mark for mark in scene.places if mark.words is reading.places[0]), None)
    holder = _holder(scene, owner) if owner is not None and owner.last <= number.first else None
    return reading if holder is None else replace(reading, places=(holder.words,))


def _who_has(scene: Scene, part: Quantity) -> PlaceMark | None:
    """The city before "3,700 of the state's robberies", the state before "of the nation's"; no force that tells it."""
    owner = next(one.words.kind for one in scene.places if one.first > part.last)
    kinds = _CITIES | {"state"} if owner == "nation" else _CITIES
    inside = [one for one in scene.places if one.last <= part.first and one.words.kind in kinds]
    named = [one for one in inside if one.words.candidates and scene.clause[one.first] == scene.clause[part.first]]
    forces = word_set("police_of_city") - {"'s"}
    return named[-1] if named and scene.word(named[-1].last) not in forces else None


def _holder(scene: Scene, owner: PlaceMark) -> PlaceMark | None:
    """Who has a part of an owner's count: the place before "of Wisconsin's", or before "of the state's"."""
    owned = scene.word(owner.last) == "'s" or owner.words.here
    if not owned or "of" not in scene.words[max(0, owner.first - _TO_OF) : owner.first]:
        return None
    before = [mark for mark in scene.places if mark.last < owner.first]
    return before[-1] if before else None
