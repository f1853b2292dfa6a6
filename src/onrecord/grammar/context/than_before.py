"""A difference set behind a count: "women were 12 of them, three more than in 2016".

It is told of that count, and of what narrows it. Where nothing has read the count nobody knows what the difference is
of: held against what the sentences before counted it would be wrong.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Quantity, QuantityKind, Reading, Shape, Unit

_OF_THEM = (["of", "them"], ["of", "those"], ["of", "these"])


def of_count_before(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, each difference of the count that it stands behind; without those of a count nobody has read."""
    if not any(_is_bare(reading) for reading in readings):
        return list(readings)
    found: list[Reading] = []
    for reading in readings:
        count = _count_before(scene, reading) if _is_bare(reading) else None
        if count is None:
            found.append(reading)
            continue
        told = next((one for one in readings if _tells(one, count)), None)
        if told is not None:
            found.append(_of(told, reading))
    return found


def _is_bare(reading: Reading) -> bool:
    return reading.shape is Shape.CHANGE and reading.measure is None and reading.unit is Unit.COUNT


def _count_before(scene: Scene, reading: Reading) -> Quantity | None:
    """The count behind which nothing but a comma, or "of them" and a comma, stands before the difference."""
    first = reading.amount.first if reading.amount is not None else 0
    if scene.word(first - 1) != ",":
        return None
    end = first - 1 - 2 * (scene.words[max(0, first - 3) : first - 1] in _OF_THEM)
    return next((one for one in scene.quantities if one.last == end and one.kind is QuantityKind.COUNT), None)


def _tells(reading: Reading, count: Quantity) -> bool:
    return reading.shape is Shape.VALUE and reading.amount is not None and reading.amount.first == count.first


def _of(told: Reading, reading: Reading) -> Reading:
    """The difference, of what the count `told` is narrowed to; of a count that leaves all out it stays as it is."""
    if not told.qualifiers or told.measure is None:
        return reading
    return replace(reading, measure=told.measure, qualifiers=told.qualifiers, places=reading.places or told.places)
