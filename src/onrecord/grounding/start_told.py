"""Where a change that names no start begins: at a count told before it, where the words' own numbers say so.

"Killings peaked at 943 in 1992 and were down to 493 last year": down from 943. "There were 943 in 1992 and 493 last
year, up 14 percent": not from 943, since that is no rise.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import assert_never

from onrecord.grounding.slots import Slots
from onrecord.grounding.spoken import Told, told_near
from onrecord.model import Direction, Operator, Period, Quantity, QuantityKind, Reading, Shape

_EXACT = Decimal("0.01")  # of the whole: what a rounded percentage may lie off
_ABOUT = Decimal("0.06")  # where the amount is hedged, doubled or a fraction in words
_HUNDRED = 100


def start_told(told: Sequence[Told], reading: Reading, slots: Slots) -> Period | None:
    """The time of a count told before from which the change starts; None where no count fits.

    In another sentence it is one only where an amount says so: 943, then "fell by 48 percent, to 493".
    """
    end, reached = slots.period, reading.reaches
    if reading.shape is not Shape.CHANGE or reading.against_period is not None or reading.back is not None:
        return None
    if not told or end is None:
        return None
    near = list(told_near(told, reading.statement, slots.measure, slots.places))
    if near and near[0].statement == reading.statement and near[0].period == end:
        reached = near.pop(0).value
    far = reading.amount is not None and reached is not None
    for start in near:
        if start.statement != reading.statement and not far:
            break
        if start.period.grain is not end.grain or start.period.first >= end.first:
            continue
        now = (
            reached is None and reading.present and reading.period is None
        )  # "11,015 that year; they are down 9 percent"
        if now or (reached is not None and agrees(reading, start.value, reached)):
            return start.period
        if start.statement == reading.statement:
            break
    return None


def agrees(reading: Reading, start: Decimal, end: Decimal) -> bool:
    """Whether the change that is told leads from one count to the other."""
    match reading.direction:
        case Direction.ROSE:
            right = end > start
        case Direction.FELL:
            right = end < start
        case Direction.HELD | None:
            right = False
        case other:
            assert_never(other)
    if not right or reading.amount is None or not start:
        return right
    return _comes_to(reading.amount, start, end)


def _comes_to(amount: Quantity, start: Decimal, end: Decimal) -> bool:
    """Whether the amount told is the one between two counts, at its own precision."""
    match amount.kind:
        case QuantityKind.COUNT:
            told, found, whole = amount.value, abs(end - start), max(start, end)
        case QuantityKind.PERCENT | QuantityKind.FRACTION:
            told, found, whole = amount.value / _HUNDRED, abs(end - start) / start, Decimal(1)
        case QuantityKind.MULTIPLE:
            told, found, whole = amount.value, end / start, amount.value
        case _:
            return False
    match amount.operator:
        case Operator.MORE | Operator.AT_LEAST:
            return found >= told
        case Operator.LESS | Operator.AT_MOST:
            return found <= told
    plain = amount.operator is Operator.EQUAL and amount.kind in {QuantityKind.COUNT, QuantityKind.PERCENT}
    return abs(found - told) <= whole * (_EXACT if plain else _ABOUT)
