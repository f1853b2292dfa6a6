"""Several counts that one figure is held against: "counted 74, against 94 in 2022 and 152 in 2021"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, QuantityKind


def of_a_joined_base(scene: Scene, period: PeriodWords, last: int) -> bool:
    """Whether a time behind a figure that ends before token `last` is that of the last count that it is held against.

    The count stands right before its time, and the far side of the comparison lies between it and the figure.
    """
    count = period.first - (scene.word(period.first - 1) in word_set("before_its_year"))
    if not isinstance(period.expression, CalendarWords) or True not in scene.far[last:count]:
        return False
    return any(one.last == count and one.kind is QuantityKind.COUNT and one.first > last for one in scene.quantities)
