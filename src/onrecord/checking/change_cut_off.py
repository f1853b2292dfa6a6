"""A change of which an end is known to a later or earlier day alone: what is likely for both ends, and so between."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking.amounts import ranged
from onrecord.checking.noise import within_noise
from onrecord.checking.tolerance import INFINITE, ONE, Kind, Width, settings, share, taken_in
from onrecord.checking.vintages import Option
from onrecord.model import Amount, Change, Direction, Operator, Unit

HUNDRED = Decimal(100)
_HEDGED = (Operator.ABOUT, Operator.NEARLY, Operator.JUST_OVER)
_POINTS = (Unit.POINTS, Unit.PER_100K, Unit.PER_MILLION)


def between_cut_off_ends(claim: Change, first: Option, last: Option) -> bool | None:
    """Whether the words take in what is likely between the two ends; None where they take in a part of it."""
    sign = -1 if claim.direction is Direction.FELL else 1
    amount = claim.amount
    if amount is not None and amount.unit is not Unit.PERCENT:
        low, high = sorted(((last.low - first.high) * sign, (last.high - first.low) * sign))
        if amount.unit in _POINTS:
            return ranged(taken_in(amount, Kind.COMPUTED), low, high)
        return ranged(taken_in(amount, Kind.COUNT), low, high, ONE)
    if first.low <= 0:
        return None
    low, high = sorted(((last.low / first.high - 1) * HUNDRED * sign, (last.high / first.low - 1) * HUNDRED * sign))
    found = ranged(_percent_meant(claim), low, high, ONE)
    return None if found and claim.sharply and within_noise(first.value, last.value) else found


def _percent_meant(claim: Change) -> Width:
    """The percentages, in the direction of the words, for which they are true."""
    held = share("held") * HUNDRED
    if claim.direction is Direction.HELD:
        return Width(-held, held)
    if claim.amount is None:
        return Width(share("sharply") * HUNDRED if claim.sharply else Decimal(0), INFINITE, low_closed=claim.sharply)
    rose = claim.direction is Direction.ROSE
    factor = factor_width(claim.amount, rose)
    if factor is None:
        return taken_in(claim.amount, Kind.COMPUTED)
    ends = [(end - 1) * HUNDRED * (1 if rose else -1) for end in (factor.low, factor.high)]
    return Width(min(ends), max(ends))


def factor_width(amount: Amount, rose: bool) -> Width | None:
    """Doubled, tripled and halved are judged on the factor; None for every other amount."""
    rule = settings()["factor"]
    if amount.operator not in _HEDGED or amount.value not in rule["percents_up" if rose else "percents_down"]:
        return None
    factor = 1 + amount.value / HUNDRED if rose else 1 - amount.value / HUNDRED
    operator = amount.operator
    if not rose and operator is not Operator.ABOUT:  # nearly halved stays just above the half
        operator = Operator.JUST_OVER if operator is Operator.NEARLY else Operator.NEARLY
    return taken_in(Amount(operator, factor, Unit.RATIO, Decimal("0.01")), Kind.SMALL)
