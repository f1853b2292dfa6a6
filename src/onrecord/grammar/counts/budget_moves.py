"""By how many percent a budget moves, told beside its sum or of the budget itself.

"Asked for $28.2 billion, about 2.6 percent less" moves what was asked for. "The request would raise the ATF's budget by
2 percent" is what was asked for, too, though nobody says the sum.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, Quantity, QuantityKind, Reading, Shape, Unit

_REQUESTED = ("requested",)
_VERB = 3  # tokens from "raise" to the budget: "raise both the ATF's budget"
_SETS = 4  # tokens from "would" to its verb


@needs(any_of(figures=[QuantityKind.MONEY]), shapes(Shape.CHANGE))
def of_the_sum(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings, each change in percent right behind a sum with the budget that the sum is."""
    sums = [one for one in readings if one.shape is Shape.VALUE and one.unit is Unit.USD and one.measure is not None]
    return [_of_sum(scene, one, sums) for one in readings] if sums else readings


def _of_sum(scene: Scene, reading: Reading, sums: Sequence[Reading]) -> Reading:
    if reading.shape is not Shape.CHANGE or reading.measure is not None or reading.unit is not Unit.PERCENT:
        return reading
    before = [one for one in sums if one.span.end <= reading.span.start]
    if not before or not _right_behind(scene, before[-1], reading):
        return reading
    return replace(reading, measure=before[-1].measure, qualifiers=before[-1].qualifiers)


def _right_behind(scene: Scene, told: Reading, reading: Reading) -> bool:
    """Whether nothing but a time stands between: "for fiscal 2018, about 2.6 percent less"."""
    between = [at for at, end in enumerate(scene.ends) if told.span.end < end <= reading.span.start]
    timed = {at for one in scene.periods for at in range(one.first - 1, one.last)}
    return all(at in timed or scene.word(at) in word_set("beside_sum") for at in between)


def percent_moved(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """ "Would raise the ATF's budget by 2 percent": the change that is asked for; None for other figures."""
    if quantity.kind not in SHARES or scene.word(quantity.first - 1) != "by":
        return None
    mark = next((one for one in scene.measures if one.last == quantity.first - 1 and one.row["form"] == "money"), None)
    if mark is None:
        return None
    verb = next((at for at in range(mark.first - 1, mark.first - 1 - _VERB, -1) if _way(scene.word(at))), -1)
    if verb < 0 or "would" not in scene.words[max(0, verb - _SETS) : verb]:
        return None
    return Reading(
        Shape.CHANGE,
        scene.span(verb, quantity.last),
        statement,
        ("budget change",),
        measure=replace(measure_words(scene, mark), qualifiers=_REQUESTED),
        qualifiers=_REQUESTED,
        period=period_of(scene, quantity.first, quantity.last),
        amount=quantity,
        unit=Unit.PERCENT,
        direction=_way(scene.word(verb)),
    )


def _way(verb: str) -> Direction | None:
    if verb in word_set("raises_budget"):
        return Direction.ROSE
    return Direction.FELL if verb in word_set("cuts_budget") else None
