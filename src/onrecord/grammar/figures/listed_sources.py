"""Lists of where traced guns were sold: "guns traced in Iowa came from Utah (55), Ohio (41) and Maine"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.origin import state_named
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading


def listed_source(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    """A count of traced guns in brackets behind a state of such a list, as those that were sold there.

    Where the sentence names where the guns were found, that is before the verb; else the reading keeps no place.
    """
    if made.measure is None or made.measure.measure != "guns_traced" or scene.word(quantity.first - 1) != "(":
        return made
    item = next((mark for mark in scene.places if mark.last == quantity.first - 1), None)
    state = state_named(item) if item is not None else None
    verb = _verb(scene, item) if item is not None else None
    if state is None or verb is None:
        return made
    found_in = [mark.words for mark in scene.places if mark.last <= verb]
    part = f"from:{state}"
    qualifiers = made.qualifiers if part in made.qualifiers else (*made.qualifiers, part)
    return replace(made, qualifiers=qualifiers, places=tuple(found_in[-1:]))


def _verb(scene: Scene, item: PlaceMark) -> int | None:
    """The token of "came" in "came from Utah (55), Ohio (41)", where nothing but the list lies between."""
    at = item.first - 1
    while at >= 0 and scene.word(at) not in word_set("sold"):
        inside = any(one.first <= at < one.last for one in scene.places)
        counted = any(one.first <= at < one.last for one in scene.quantities)
        if not inside and not counted and scene.word(at) not in word_set("source_list"):
            return None
        at -= 1
    return at if at >= 0 else None
