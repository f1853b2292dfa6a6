"""Places in a sentence that have no part in its figure: measuring rods, exceptions, the field that is led."""

from __future__ import annotations

from onrecord.grammar.places import PlaceMark
from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set

_JOINS = frozenset({"and", "or", ","})


def stands_apart(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """Whether a place has no part in the figure that ends before token `last`."""
    return _sizes(scene, mark) or _excepted(scene, mark, last) or _led(scene, mark)


def _sizes(scene: Scene, mark: PlaceMark) -> bool:
    """ "Twice our size", "our population": a measuring rod, and not where the figure was counted."""
    return mark.words.here and scene.word(mark.last) in {"size", "population"}


def _led(scene: Scene, mark: PlaceMark) -> bool:
    """ "It led the nation with 266": the field of rivals."""
    before = mark.first - (scene.word(mark.first - 1) == "the")
    return mark.words.kind in {"nation", "state"} and scene.word(before - 1) in word_set("leads")


def _excepted(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "Thieves took 3,000 cars, and only Reno and Mesa fared worse": exceptions have no part in the figure."""
    named = {at for other in scene.places for at in range(other.first, other.last)}
    at = mark.first
    while at > last and (at - 1 in named or scene.word(at - 1) in _JOINS):
        at -= 1
    return at > last and scene.word(at - 1) == "only" and scene.segment[at] != scene.segment[last - 1]
