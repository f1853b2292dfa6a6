"""A change of another place beside one: "murders fell 10 percent in Tampa, compared with 4 percent in Orlando"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import PlaceWords, Quantity, QuantityKind, Reading, Unit

_LINKS = frozenset({"in", "for", "across"})


def of_rivals(scene: Scene, readings: Sequence[Reading], used: set[int]) -> Iterator[Reading]:
    """The percents behind "compared with" that have a place and no word of change: the same, told of that place."""
    if "compare" not in scene.kinds or not readings:
        return
    for index, quantity in enumerate(scene.quantities):
        place = _place(scene, quantity) if index not in used else None
        before = [one for one in readings if one.amount is not None and one.amount.last <= quantity.first]
        if place is None or not before or before[-1].unit is not Unit.PERCENT or place in before[-1].places:
            continue
        if before[-1].amount and scene.clause[before[-1].amount.first] == scene.clause[quantity.first]:
            used.add(index)
            span = scene.span(quantity.first, quantity.last)
            yield replace(before[-1], span=span, amount=quantity, places=(place,), sharply=False, reaches=None)


def _place(scene: Scene, quantity: Quantity) -> PlaceWords | None:
    """The place behind a percent that "compared with", "versus" or "against" stands right before."""
    if quantity.kind is not QuantityKind.PERCENT or scene.hidden[quantity.first]:
        return None
    if not any(cue.row["cue"] == "compare" and cue.last == quantity.first for cue in scene.cues):
        return None
    at = quantity.last + (scene.word(quantity.last) in _LINKS)
    return next((mark.words for mark in scene.places if mark.first == at or mark.first == at + 1), None)
