"""Of how many heads a bare rate is: "73.8 per million people. The Northern District had a rate of 52.84"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.model import Reading, Shape, Unit

_BARE = ("bare rate",)  # what a rate that names no base is read by


def goes_on_per_million(readings: Sequence[Reading], *, before: bool) -> bool:
    """Whether the last rate that says of how many heads it is was per million; as `before`, where none says so."""
    units = [one.unit for one in readings if one.shape is Shape.RATE and one.rules != _BARE]
    return units[-1] is Unit.PER_MILLION if units else before


def of_base(reading: Reading) -> Reading:
    """A rate that names no base as one per million, and so a count with a fraction, which can only be a rate."""
    if reading.shape is Shape.RATE and reading.rules == _BARE:
        return replace(reading, unit=Unit.PER_MILLION)
    amount = reading.amount
    if reading.shape is not Shape.VALUE or reading.unit is not Unit.COUNT or amount is None:
        return reading
    whole = amount.value == amount.value.to_integral_value() and amount.precision >= 1
    return reading if whole else replace(reading, shape=Shape.RATE, rules=_BARE, unit=Unit.PER_MILLION)
