"""What a sentence points back at that tells so many a day: "it works out to 312 people a day", "one every hour"."""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Shape

_IT = frozenset({"it", "that", "this"})
_ALONE = word_set("beside_interval_alone")


def _crimes_last(earlier: Earlier) -> MeasureWords | None:
    """The count told last that is none of residents or officers, by which a place is only sized."""
    sized = word_set("sized_by")
    return next((words for _, words in reversed(earlier.figures) if words.measure not in sized), None)


def counted_last(scene: Scene, statement: int, earlier: Earlier) -> MeasureWords | None:
    """What "it works out to 312 people a day" counts: what the sentence before told, or what that was told of."""
    values = any(one.shape is Shape.VALUE for one in earlier.told) or (scene.word(0) in _IT and bool(earlier.told))
    if not values or earlier.statement != statement - 1:
        return None
    return _whole_of(earlier) or earlier.last_counted


def _whole_of(earlier: Earlier) -> MeasureWords | None:
    """ "1,666 people were shot, and 357 of them died. That is more than four a day": of all of them."""
    counts = [one for one in earlier.told if one.shape is Shape.VALUE and one.measure is not None and one.amount]
    if len(counts) < 2 or counts[-1].measure is None or counts[0].measure is None:
        return None
    first, last, whole, told = counts[0], counts[-1], counts[0].measure, counts[-1].measure
    larger = first.amount is not None and last.amount is not None and first.amount.value > last.amount.value
    part = {*told.qualifiers, *last.qualifiers} > {*whole.qualifiers, *first.qualifiers}
    return whole if larger and part and whole.measure == told.measure else None


def pointed_at(scene: Scene, quantity: Quantity, told: MeasureWords | None, earlier: Earlier) -> MeasureWords | None:
    """ "That is one every five days", "Robberies? 438 of them, one every two hours": what was told or asked before."""
    if _ALONE.issuperset([*scene.words[: quantity.first], *scene.words[quantity.last :]]):
        return told  # "More than one every three days.": a sentence of its own
    at = quantity.first - 1
    while at > 0 and scene.word(at) in word_set("works_out"):
        at -= 1
    if scene.word(at) in _IT and at < quantity.first - 1 and (not at or scene.word(at - 1) == "and"):
        return _crimes_last(earlier) if at else told  # "fewer than in 1991, and it works out to three every two days"
    asked = earlier.question if scene.word(quantity.first - 1) in {",", "or"} and not scene.measures else None
    counted = scene.quantities[0].kind is QuantityKind.COUNT and scene.quantities[0].first == 0
    return asked.measure if asked is not None and counted and asked.statement == earlier.statement else None
