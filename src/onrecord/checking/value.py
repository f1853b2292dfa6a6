"""E op N: a count, a sum of money or a published percentage against a number; either-or."""

from __future__ import annotations

from onrecord.checking import wording
from onrecord.checking.amounts import held, held_against
from onrecord.checking.case import Case, Slot
from onrecord.checking.context import Context, values
from onrecord.checking.tolerance import Kind, Width, of_residents
from onrecord.frozen import replace
from onrecord.model import Amount, Between, Operator, Unit, Value


def value_case(context: Context, claim: Value) -> Case:
    """A plain count must match exactly; a percentage rounds to its printed digits."""
    figure, amount = claim.figure, claim.amount
    assert figure.period is not None
    if figure.measure == "population":
        amount = of_residents(amount)
    view = context.view
    unit = view.unit(figure.measure or "")
    kind = Kind.COMPUTED if Unit.PERCENT in (unit, amount.unit) else Kind.COUNT
    slot = Slot(figure, values(context, figure, figure.period))
    where = f"{wording.places(view, figure.places)} {wording.when(figure.period)}"
    name = wording.measure(view, figure)
    if unit is Unit.COUNT:
        things = wording.counted_things(view, figure)
        return held_against(context, slot, amount, kind, unit, f"{things} in {where}")
    return held_against(context, slot, amount, kind, unit, "", f"the {name} of {where} was")


def between_case(context: Context, claim: Between) -> Case:
    """E in [low, high]."""
    figure = claim.figure
    assert figure.period is not None
    base = value_case(context, Value(figure, Amount(Operator.EQUAL, claim.low, Unit.COUNT)))
    width = Width(claim.low, claim.high)
    words = f"{wording.number(claim.low)} to {wording.number(claim.high)}"
    where = f"{wording.subject(context.view, figure)} {wording.when(figure.period)}"
    return replace(
        base,
        summary=wording.sentence(f"{words} {where}"),
        judge=lambda picks: held(width, picks[0]),
        working=lambda picks: f"{wording.number(picks[0].value)} in {words}",
        better=lambda picks: wording.number(picks[0].value),
        instead=words,
        near=None,
        claimed=None,
        rounds=None,
    )
