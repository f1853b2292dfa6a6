"""A difference set behind a count: "women were 12 of them, three more than in 2016".

It is told of that count, and of what narrows it. Where nothing has read the count nobody knows what the difference is
of: held against what the sentences before counted it would be wrong.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes
from onrecord.model import Quantity, QuantityKind, Reading, Shape, Unit

_MEAN = ("an", "average", "of")
_BARE = shapes(Shape.AVERAGE, Shape.CHANGE)  # of a reading that may be a bare difference
_PART = ("part of a whole",)
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "these"])


@needs(_BARE)
def of_count_before(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, each difference with what narrows the count that it stands behind."""
    parts = [one for one in readings if one.rules[:1] == _PART and one.qualifiers and one.amount is not None]
    if not parts and not any(_is_bare(reading) for reading in readings):
        return list(readings)
    found = [_of(_told(scene, reading, readings), reading) if _is_bare(reading) else reading for reading in readings]
    return [_of(_part_before(scene, reading, parts), reading) for reading in found] if parts else found


def _part_before(scene: Scene, reading: Reading, parts: Sequence[Reading]) -> Reading | None:
    """ "192 of them have died, a dozen fewer than a year ago": the part behind whose clause a change stands.

    None where the change names behind its comma what it is of.
    """
    if reading.shape is not Shape.CHANGE or reading.amount is None:
        return None
    at = min(scene.opens(reading.span), reading.amount.first)
    named = reading.measure is not None and scene.opens(reading.measure.span) >= at
    if named or scene.word(at - 1) != ",":
        return None
    before = [one for one in scene.quantities if one.last < at and one.kind is QuantityKind.COUNT]
    told = next((one for one in parts if before and one.amount == before[-1]), None)
    if told is None or not {",", ";", "and", "but"}.isdisjoint(scene.words[before[-1].last : at - 1]):
        return None
    return told


def of_unread_count(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether a difference stands behind a count that is none of the `readings`."""
    if not _is_bare(reading) or _count_before(scene, reading) is None:
        return False
    return _told(scene, reading, readings) is None


def _told(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Reading | None:
    """The reading of the count behind which the difference stands."""
    count = _count_before(scene, reading)
    return None if count is None else next((one for one in readings if _tells(one, count)), None)


def _is_bare(reading: Reading) -> bool:
    average = reading.shape is Shape.AVERAGE and reading.measure is None
    return average or (reading.shape is Shape.CHANGE and reading.measure is None and reading.unit is Unit.COUNT)


def _count_before(scene: Scene, reading: Reading) -> Quantity | None:
    """The count behind which nothing but a comma, or "of them" and a comma, stands before the difference."""
    first = reading.amount.first if reading.amount is not None else 0
    first -= len(_MEAN) * (tuple(scene.words[max(0, first - len(_MEAN)) : first]) == _MEAN)
    if scene.word(first - 1) != ",":
        return None
    end = first - 1 - 2 * (scene.words[max(0, first - 3) : first - 1] in _OF_THEM)
    ends = {end, end - (reading.shape is Shape.AVERAGE)}  # "4,331 victims, an average of 12 a day"
    return next((one for one in scene.quantities if one.last in ends and one.kind is QuantityKind.COUNT), None)


def _tells(reading: Reading, count: Quantity) -> bool:
    return reading.shape is Shape.VALUE and reading.amount is not None and reading.amount.first == count.first


def _of(told: Reading | None, reading: Reading) -> Reading:
    """The difference, of what the count `told` is narrowed to; of a count that leaves all out it stays as it is."""
    if told is None or not told.qualifiers or told.measure is None:
        return reading
    return replace(reading, measure=told.measure, qualifiers=told.qualifiers, places=reading.places or told.places)
