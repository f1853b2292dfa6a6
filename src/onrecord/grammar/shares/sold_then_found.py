"""Guns sold in one state and found in another: "128 firearms sold in Iowa turned up in Utah, and 119 in Ohio".

The state behind the verb by which they were found is where they lie, and so is the one behind each further number.
"""

from __future__ import annotations

from onrecord.grammar.figures.origin import state_named
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_IN = frozenset({"in", "across"})
_FEW = 10  # guns of one case are fewer
_TO_PLACE = 6  # tokens from the verb to the place: "were found at crime scenes in"
_TO_VERB = 6  # tokens from where they were sold to the verb: "sold in Iowa shops were later recovered"
_TRACED = ["traced", "to", "a"]  # source


def sold_then_found(scene: Scene, quantity: Quantity) -> tuple[str, PlaceMark] | None:
    """Where so many guns were sold, as a qualifier, and where they were found; None for other numbers."""
    told = _told(scene)
    if told is None:
        return None
    part, verb, found = told
    if quantity.first > found.first:
        end = quantity.last + (scene.word(quantity.last) in word_set("as_many_again"))
        mark = next((mark for mark in scene.places if mark.first == end + 1), None)
        further = mark is not None and state_named(mark) is not None and scene.word(end) in _IN
        same = scene.clause[quantity.first] == scene.clause[found.first]
        return (part, mark) if mark is not None and further and same else None
    guns = any(mark.first == quantity.last and mark.row["class"] == "gun" for mark in scene.company)
    if quantity.value < _FEW:
        return None  # "two guns sold in Iowa turned up in Ohio": one case
    counts = guns or quantity.last <= verb <= quantity.last + 2  # "of guns bought in Iowa, 128 were found in Utah"
    return (part, found) if counts else None


@once
def _told(scene: Scene) -> tuple[str, int, PlaceMark] | None:
    """Where the guns of a sentence were sold, the verb by which they were found, and where they were found."""
    if word_set("found_again").isdisjoint(scene.has) or word_set("sold_first").isdisjoint(scene.has):
        return None
    guns = next((mark for mark in scene.company if mark.row["class"] == "gun"), None)
    if guns is None:
        return None
    for at in range(guns.last, min(guns.last + 3, len(scene.words))):
        sold = next((mark for mark in scene.places if mark.first > at and _only_links(scene, at, mark.first)), None)
        if scene.word(at) not in word_set("sold_first") or sold is None or state_named(sold) is None:
            continue
        verbs = range(sold.last, min(sold.last + _TO_VERB, len(scene.words)))
        verb = next((i for i in verbs if scene.word(i) in word_set("found_again")), None)
        behind = (mark for mark in scene.places if verb is not None and verb < mark.first <= verb + _TO_PLACE)
        found = next((mark for mark in behind if scene.word(mark.first - 1) in _IN), None)
        if verb is not None and found is not None and state_named(found) not in {None, state_named(sold)}:
            return f"from:{state_named(sold)}", verb, found
    return None


def _only_links(scene: Scene, at: int, place: int) -> bool:
    return word_set("sold_link").issuperset(scene.words[at + 1 : place])


def were_sold(scene: Scene, quantity: Quantity) -> bool:
    """ "815 came from within the state", "most, 815, came from there": the guns' own verb behind their number."""
    aside = scene.word(quantity.first - 1) == "," == scene.word(quantity.last)
    return scene.word(quantity.last + aside) in word_set("guns_were")


def of_the_guns(scene: Scene, at: int) -> bool:
    """ "Those found in Ohio were sold in the state", "guns recovered in Ohio and traced to a source"."""
    sold = scene.words[at] == "sold" and scene.words[at - 1] in word_set("to_be")
    return sold or scene.words[max(0, at - len(_TRACED)) : at] == _TRACED
