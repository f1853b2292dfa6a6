"""rate(E) op N: a figure per head of the place's population."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking.case import Case, Slot
from onrecord.checking.context import Context, values
from onrecord.checking.tolerance import Kind
from onrecord.checking.value import amount_case
from onrecord.model import Of, Rate, Unit

_SCALES = {Unit.PER_MILLION: Decimal(10)}


def rate_case(context: Context, claim: Rate) -> Case:
    """Per 100,000, or per million where the words say so."""
    figure, amount = claim.figure, claim.amount
    assert figure.period is not None
    slot = Slot(figure, values(context, figure, figure.period, Of.RATE))
    unit = amount.unit if amount.unit in _SCALES else Unit.PER_100K
    return amount_case(context, slot, amount, Kind.COMPUTED, unit, Of.RATE, per=_SCALES.get(unit, Decimal(1)))
