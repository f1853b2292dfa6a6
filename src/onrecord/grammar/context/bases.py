"""Of how many heads a bare rate is: "73.8 per million people. The Northern District had a rate of 52.84"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.context.bracketed import has_fraction
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.model import QuantityKind, Reading, Shape, Unit

_MILLION = 1_000_000
_HEADS = Decimal(100_000)  # of which a rate is told in the claim language
_FEWER = (Decimal(1_000), Decimal(10_000))
_BARE = ("bare rate",)  # what a rate that names no base is read by
_PER = {QuantityKind.RATE, QuantityKind.PER}
_UNTOLD = (_BARE, ("rate told before",))


def goes_on_per_million(scene: Scene, readings: Sequence[Reading], *, before: bool) -> bool:
    """Whether the last rate that says of how many heads it is was per million; as `before`, where none says so.

    So may the head of a list: "ATF referrals per million residents, fiscal 2008".
    """
    heads = [one for one in scene.quantities if one.kind is QuantityKind.PER and one.value == _MILLION]
    if heads and not readings:
        return True
    units = [one.unit for one in readings if one.shape is Shape.RATE and one.rules not in _UNTOLD]
    return units[-1] is Unit.PER_MILLION if units else before


def of_base(reading: Reading) -> Reading:
    """A rate that names no base as one per million, and so a count with a fraction, which can only be a rate."""
    if reading.shape is Shape.RATE and reading.rules in _UNTOLD:
        return replace(reading, unit=Unit.PER_MILLION)
    amount = reading.amount
    if reading.shape is not Shape.VALUE or reading.unit is not Unit.COUNT or amount is None:
        return reading
    whole = amount.value == amount.value.to_integral_value() and amount.precision >= 1
    return reading if whole else replace(reading, shape=Shape.RATE, rules=_BARE, unit=Unit.PER_MILLION)


@needs(any_of(figures=[QuantityKind.PER]), shapes(Shape.VALUE))
def of_few_heads(scene: Scene, reading: Reading) -> Reading:
    """ "Murders per 10,000 residents came to 6.6": no count, which has no fraction, and no rate per 100,000."""
    few = all(one.value in _FEWER for one in scene.quantities if one.kind is QuantityKind.PER)
    fraction = reading.amount is not None and reading.unit is Unit.COUNT and has_fraction(reading.amount)
    return as_rate(scene, reading) if fraction and few else reading


def as_rate(scene: Scene, reading: Reading) -> Reading:
    """The count as a figure per head; of so many as the sentence has: "114 per million, five times the nation's 23"."""
    rates = [one.per if one.kind is QuantityKind.RATE else one.value for one in scene.quantities if one.kind in _PER]
    unit = Unit.PER_MILLION if _MILLION in rates else Unit.PER_100K
    amount = reading.amount
    if amount is not None and len(set(rates)) == 1 and rates[0] in _FEWER:  # "murders per 10,000 residents came to 6.6"
        times = _HEADS / rates[0]
        amount = replace(amount, value=amount.value * times, precision=amount.precision * times)
    return replace(reading, shape=Shape.RATE, rules=("bare rate",), unit=unit, amount=amount)
