"""E op N: one figure held against a number; also a published percentage, an average, a rate, either-or."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.case import Case, Slot
from onrecord.checking.charts import years_around
from onrecord.checking.context import Context, values
from onrecord.checking.settle import Picks
from onrecord.checking.slips import rounded_like
from onrecord.checking.tolerance import INFINITE, Kind, Width, is_far, lies_in, share, taken_in
from onrecord.checking.vintages import Option
from onrecord.model import Amount, Between, Chart, Figure, Of, Operator, Unit, Value

_SIGNS = {
    Operator.ABOUT: "≈",
    Operator.NEARLY: "≈",
    Operator.JUST_OVER: "≈",
    Operator.AT_LEAST: "≥",
    Operator.AT_MOST: "≤",
}


def value_case(context: Context, claim: Value) -> Case:
    """A count, a sum of money or a published percentage."""
    figure, amount = claim.figure, claim.amount
    assert figure.period is not None
    kind = Kind.COMPUTED if amount.unit in (Unit.PERCENT, Unit.POINTS) else Kind.COUNT
    slot = Slot(figure, values(context, figure, figure.period))
    unit = context.view.unit(figure.measure or "")
    return amount_case(context, slot, amount, kind, unit, None)


def amount_case(
    context: Context,
    slot: Slot,
    amount: Amount,
    kind: Kind,
    unit: Unit,
    of: Of | None,
    what: str = "",
    per: Decimal = Decimal(1),
) -> Case:
    """One computed or published figure against a number. `per` scales the options to the claim's unit."""
    figure = slot.figure
    width = taken_in(amount, kind)
    view = context.view
    where = f"{wording.measure(view, figure)} in {wording.places(view, figure.places)} {wording.when(figure.period)}"

    def judge(picks: Picks) -> bool | None:
        return held(width, scaled(picks[0], per))

    def tell(picks: Picks) -> str:
        one = picks[0]
        shown = wording.quantity(one.value * per, unit, _digits(amount, kind))
        standing = (
            {"at_least": "at least ", "at_most": "at most ", "approximate": "about "}.get(one.rows[0].mark, "")
            if len(one.rows) == 1
            else ""
        )
        head = f"{wording.publisher(view, one.definition)} counted {standing}{shown} {what}{where}"
        if one.terms:
            head = f"{head}, that is {one.terms}"
        far = is_far(amount, one.value * per)
        return f"{head} ({wording.dated(one)})" + (
            f", well away from {wording.quantity(amount.value, amount.unit)}" if far else ""
        )

    def working(picks: Picks) -> str:
        one = picks[0]
        shown = wording.quantity(one.value * per, unit, _digits(amount, kind))
        left = f"{one.terms} = {shown}" if one.terms else shown
        return f"{left} {_sign(amount, width, scaled(one, per))} {wording.quantity(amount.value, amount.unit, _digits(amount, kind))}"

    def better(picks: Picks) -> str:
        digits = _digits(amount, kind)
        return f"{wording.quantity(picks[0].value * per, unit, digits)}, not {wording.amount(amount)}"

    def near(picks: Picks, rule: str) -> bool:
        one = picks[0].value * per
        return abs(one - amount.value) <= max(one, amount.value) * share(rule)

    def chart(picks: Picks) -> Chart | None:
        return years_around(context, figure, picks[0], of, amount.value, per)

    return Case(
        summary=wording.sentence(f"{wording.amount(amount)} {what}{where}"),
        slots=(slot,),
        judge=judge,
        tell=tell,
        working=working,
        better=better,
        chart=chart,
        near=near,
        claimed=amount,
        found=lambda picks: rounded_like(amount.value, picks[0].value * per),
        rounds=lambda picks: (
            amount.operator in _SIGNS
            and amount.operator not in (Operator.AT_LEAST, Operator.AT_MOST)
            and not lies_in(taken_in(replace(amount, operator=Operator.EQUAL), kind), picks[0].value * per)
        ),
    )


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
        better=lambda picks: f"{wording.number(picks[0].value)}, not {words}",
        near=None,
        claimed=None,
    )


def held(width: Width, option: Option) -> bool | None:
    """Whether the words take the figure in; None where a bound leaves it open."""
    if option.exact:
        return lies_in(width, option.value)
    if not option.bound:  # a rounded figure fits where its width and that of the words meet
        return option.low <= width.high and option.high >= width.low
    if width.low <= option.low and option.high <= width.high:
        return True  # "over 20 percent" is published as a bound of 20, which settles "more than 20"
    return False if option.low >= width.high or option.high <= width.low else None


def scaled(option: Option, per: Decimal) -> Option:
    """The option in the unit of the claim."""
    if per == 1:
        return option
    high = option.high if option.high == INFINITE else option.high * per
    return replace(option, value=option.value * per, low=option.low * per, high=high)


def _digits(amount: Amount, kind: Kind) -> int:
    printed = max(0, -int(amount.value.normalize().as_tuple().exponent))
    return printed if kind is Kind.COUNT else max(1, printed) if amount.precision <= 1 else 0


def _sign(amount: Amount, width: Width, option: Option) -> str:
    if option.value == amount.value:
        return "="
    if not held(width, option):
        return "≠" if amount.operator in (Operator.EQUAL, *_SIGNS) else ("≤" if option.value < amount.value else "≥")
    return _SIGNS.get(amount.operator, "≈" if amount.operator is Operator.EQUAL else str(amount.operator))
