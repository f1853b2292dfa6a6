"""Places named one after the other with nothing but their figures between: "Utah (83), Iowa and Ohio"."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_ENDS = frozenset({"", ".", ";"})  # around a clause


def places_before(scene: Scene, end: int) -> list[PlaceMark]:
    """The places that end right before a token, in the order of the text."""
    run: list[PlaceMark] = []
    for mark in reversed(scene.places):
        if mark.last > end:
            continue
        if not _joined(scene, mark.last, end):
            break
        run.append(mark)
        end = mark.first
    return run[::-1]


def places_behind(scene: Scene, start: int) -> list[PlaceMark]:
    """The places that begin right at a token."""
    run: list[PlaceMark] = []
    for mark in scene.places:
        if mark.first < start:
            continue
        if not _joined(scene, start, mark.first):
            break
        run.append(mark)
        start = mark.last
    return run


def _joined(scene: Scene, first: int, last: int) -> bool:
    """Whether nothing but figures, and words that join, stand between two tokens."""
    taken = {at for one in scene.quantities for at in range(one.first, one.last)}
    return all(at in taken or scene.words[at] in word_set("between_standings") for at in range(first, last))


def is_all_of_a_clause(scene: Scene, at: int, after: str) -> bool:
    """ "Memphis, third. Mesa, fifth; Reno, sixth": a place and, from a token on, its standing, and nothing else."""
    if after not in _ENDS or scene.word(at - 1) != ",":
        return False
    mark = next((mark for mark in scene.places if mark.last == at - 1), None)
    return mark is not None and scene.word(mark.first - 1) in _ENDS


def between_ordinals(scene: Scene, quantity: Quantity) -> bool:
    """ "From 49th to 78th": two standings of one place."""
    return any(
        other is not quantity
        and other.kind is QuantityKind.ORDINAL
        and abs(other.first - quantity.first) <= quantity.last - quantity.first + 2
        and {scene.word(other.first - 1), scene.word(quantity.first - 1)} == {"from", "to"}
        for other in scene.quantities
    )
