"""rate(E) op N: a figure per head of the place's population."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.amounts import ONE, held_against
from onrecord.checking.case import Case, Slot
from onrecord.checking.context import Context, values
from onrecord.checking.tolerance import Kind
from onrecord.model import Of, Rate, Unit

_SCALES = {Unit.PER_MILLION: Decimal(10)}


def rate_case(context: Context, claim: Rate) -> Case:
    """Per 100,000, or per million where the words say so."""
    figure, amount = claim.figure, claim.amount
    assert figure.period is not None
    slot = Slot(figure, values(context, figure, figure.period, Of.RATE))
    unit = amount.unit if amount.unit in _SCALES else Unit.PER_100K
    lead = f"{wording.subject(context.view, figure, Of.RATE)} {wording.when(figure.period)} was"
    return held_against(context, slot, amount, Kind.COMPUTED, unit, "", lead, Of.RATE, _SCALES.get(unit, ONE))
