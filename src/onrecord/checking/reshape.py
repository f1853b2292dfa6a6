"""Claims whose unit tells another shape than their type: a value per 100,000 is a rate, a value a day is an average."""

from __future__ import annotations

from onrecord.checking.view import View
from onrecord.frozen import replace
from onrecord.model import (
    Average,
    Between,
    Change,
    Comparison,
    Extreme,
    Of,
    Period,
    Proposition,
    Rank,
    Rate,
    Run,
    Since,
    Unit,
    Value,
)

_HEADS = (Unit.PER_100K, Unit.PER_MILLION)
_TIMES = (Unit.PER_DAY, Unit.PER_WEEK, Unit.PER_MONTH, Unit.PER_YEAR)


def reshaped(view: View, proposition: Proposition) -> Proposition | str:
    """The proposition in the shape that its unit tells, or which part of it cannot be made out."""
    match proposition:
        case Value(figure, amount) if amount.unit in _HEADS:
            return Rate(figure, amount)
        case Value(figure, amount) if amount.unit in _TIMES:
            return Average(figure, amount)
        case Value(figure, amount):
            return _fitting(view.unit(figure.measure or ""), amount.unit) or proposition
        case Change(amount=amount, of=None) if amount is not None and amount.unit in _HEADS:
            return replace(proposition, of=Of.RATE)
        case Comparison(figure, _, against, factor=None) if figure == against:
            return "The statement holds a figure against itself"
        case Change(figure, start) if start is not None and start == figure.period:
            return "The statement leaves open from when to when it speaks: both ends are one period"
        case Change(figure, start) if _later(start, figure.period):
            return "The statement runs back in time: its earlier period is the later one"
        case Extreme(figure, scope=Since(since)) if _later(since, figure.period):
            return "The statement looks back to a time after the one it speaks of"
        case Between(low=low, high=high) if low > high:
            return "The statement names the larger number as the lower end"
        case Comparison(of=Of.CHANGE):
            return "The statement leaves open which changes it compares"
        case (
            Comparison(of=Of.SHARE) | Change(of=Of.SHARE) | Extreme(of=Of.SHARE) | Rank(of=Of.SHARE) | Run(of=Of.SHARE)
        ):
            return "The statement leaves open of which whole the share is"
        case Change(of=Of.CHANGE) | Run(of=Of.CHANGE):
            return "The statement leaves open which changes it speaks of"
        case _:
            return proposition


def _later(start: Period | None, end: Period | None) -> bool:
    return start is not None and end is not None and start.first > end.first


def _fitting(known: Unit, claimed: Unit) -> str | None:
    """Why the number cannot be held against the measure; None where it can."""
    if claimed is Unit.PERCENT and known is not Unit.PERCENT:
        return "The statement leaves open of which whole the percentage is"
    if claimed is Unit.USD and known is not Unit.USD:
        return "The statement leaves open what the sum of money is for"
    return None
