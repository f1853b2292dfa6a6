"""What the readings of a sentence leave to the next one: its last dates, figures, sums and orders."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.model import (
    CalendarWords,
    Direction,
    MeasureWords,
    PeriodWords,
    QuantityKind,
    RangeWords,
    Reading,
    ScopeKind,
    Shape,
    Unit,
)

_SHORT = 2  # tokens of an exclamation, its mark included
_PAIR = 2  # counts of a sentence that may be of two times
_SMALL = 20  # smaller numbers are printed again by chance


def budget_of(readings: Sequence[Reading]) -> MeasureWords | None:
    """The budget that a sentence told of last."""
    words = [one.measure for one in readings if one.measure is not None and one.unit is Unit.USD]
    return next((one for one in reversed(words) if (one.measure or "").endswith("_budget")), None)


def sum_of(readings: Sequence[Reading]) -> Reading | None:
    """The budget that it told last with its sum."""
    sums = [one for one in readings if one.shape is Shape.VALUE and one.unit is Unit.USD and one.measure is not None]
    return next((one for one in reversed(sums) if (one.measure.measure or "").endswith("_budget")), None)  # type: ignore[union-attr]


def moved_of(readings: Sequence[Reading]) -> Reading | None:
    """The change that it told last, on its near side."""
    return next((one for one in reversed(readings) if one.shape is Shape.CHANGE and not one.against), None)


def compared_of(readings: Sequence[Reading]) -> Reading | None:
    """The comparison of one place with another that it told last: of one thing and one time, and by no factor."""
    told = (one for one in reversed(readings) if one.shape is Shape.COMPARISON and one.rules != ("residents",))
    last = next(told, None)
    if last is None or last.amount is not None or last.negated or len(last.against_places) != 1 or len(last.places) > 1:
        return None
    return last


def leader_of(scene: Scene, readings: Sequence[Reading], before: Reading | None) -> Reading | None:
    """The place put in an order that a sentence told last; "No." is no sentence between that and the next."""
    if not readings:
        return before if len(scene.words) <= _SHORT else None
    ordered = (one for one in reversed(readings) if one.shape is Shape.EXTREME)
    return next((one for one in ordered if one.scope is not None and one.scope.kind is ScopeKind.AMONG), None)


def way_of_pair(readings: Sequence[Reading]) -> Direction | None:
    """The way from one count to the other, where a sentence tells both: "to 142 from 131"."""
    counts = [one for one in readings if one.shape is Shape.VALUE and one.amount is not None]
    if len(counts) < _PAIR:
        return None
    near, far = ([one.amount.value for one in counts if one.amount and one.against is side] for side in (False, True))
    if len(near) != 1 or len(far) != 1 or near == far:
        return None
    return Direction.ROSE if near[0] > far[0] else Direction.FELL


def is_percent(reading: Reading) -> bool:
    """Whether a reading is of a published rate, printed in percent."""
    return reading.shape is Shape.VALUE and reading.unit is Unit.PERCENT


def dated_of(readings: Sequence[Reading]) -> PeriodWords | None:
    """The year of the last count or record of a sentence, where its words name it in so many figures."""
    for reading in reversed(readings):
        period = reading.period
        top = reading.shape is Shape.EXTREME and reading.scope is not None and reading.scope.kind is ScopeKind.EVER
        if not (top or reading.shape is Shape.VALUE) or period is None:
            continue
        if not isinstance(period.expression, CalendarWords):
            continue
        if isinstance(period.expression.year, int):
            return period
    return None


def figures_of(readings: Sequence[Reading]) -> list[tuple[Decimal, MeasureWords]]:
    """The counts of a sentence with what they count."""
    return [
        (reading.amount.value, reading.measure)
        for reading in readings
        if reading.shape is Shape.VALUE and reading.unit is Unit.COUNT
        if reading.amount is not None and reading.measure is not None and reading.amount.value > _SMALL
    ]


def range_of(scene: Scene, index: int) -> tuple[int, PeriodWords] | None:
    """The one stretch of a sentence that tells both its ends."""
    found = [period for period in scene.periods if isinstance(period.expression, RangeWords)]
    return (index, found[0]) if len(found) == 1 else None


def rivals_of(readings: Sequence[Reading], before: frozenset[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """The places that figures were held against, until a figure of their own is told."""
    own = {words.candidates for one in readings for words in one.places}
    return (before | {words.candidates for one in readings for words in one.against_places}) - own


def dated(scene: Scene, at: int) -> PeriodWords | None:
    """The year of the last count before a token, in the same sentence, where it is printed."""
    for quantity in reversed(scene.quantities):
        if quantity.last > at or quantity.kind is not QuantityKind.COUNT:
            continue
        period = period_of(scene, quantity.first, quantity.last)
        if period is None or not isinstance(period.expression, CalendarWords) or period.last > at:
            return None
        return period if isinstance(period.expression.year, int) else None
    return None
