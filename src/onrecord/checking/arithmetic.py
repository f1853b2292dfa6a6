"""The words' own arithmetic: numbers of one sentence held against each other, with no record at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from onrecord.checking import wording
from onrecord.checking.slips import slip
from onrecord.checking.tolerance import Kind, lies_in, share, taken_in
from onrecord.checking.view import days
from onrecord.model import (
    Amount,
    Assertion,
    Change,
    Claim,
    Comparison,
    Direction,
    Figure,
    Flag,
    Operator,
    Share,
    Unit,
    Value,
)

HUNDRED = Decimal(100)


class _Stated(NamedTuple):
    """A figure that the words give a number, and the claim it stands in."""

    at: int
    figure: Figure
    amount: Amount


def check_sentence_arithmetic(assertions: Sequence[Assertion]) -> Mapping[int, Flag]:
    """Flags `arithmetic` by the index of the assertion whose number the sentence's other numbers refuse."""
    return arithmetic([assertion.claim for assertion in assertions])


def arithmetic(claims: Sequence[Claim | None]) -> dict[int, Flag]:
    """Each change, share and comparison against the counts that the same sentence states for both ends."""
    told = [
        _Stated(index, claim.proposition.figure, claim.proposition.amount)
        for index, claim in enumerate(claims)
        if claim is not None and isinstance(claim.proposition, Value) and not claim.negated and not claim.projected
    ]
    found: dict[int, Flag] = {}
    if not told:
        return found
    for index, claim in enumerate(claims):
        if claim is None or claim.negated or claim.projected:
            continue
        note = _refused(claim, [one for one in told if one.at != index])
        if note is not None:
            found[index] = Flag("arithmetic", note)
    return found


def _refused(claim: Claim, told: list[_Stated]) -> str | None:
    """What the stated numbers make of the claim, where they refuse it."""
    match claim.proposition:
        case Change(figure, start, direction, amount, of=None):
            return _change(figure, start, direction, amount, told)
        case Comparison(figure, operator, against, None, factor, None):
            return _comparison(figure, operator, against, factor, told)
        case Share(figure, whole, amount):
            return _share(figure, whole, amount, told)
        case _:
            return None


def _change(
    figure: Figure, start: object, direction: Direction, amount: Amount | None, told: list[_Stated]
) -> str | None:
    last = _find(told, figure, figure.period)
    first = _find(told, figure, start) if start is not None else _only_earlier(told, figure)
    if first is None or last is None or first is last or first.amount.unit is not last.amount.unit:
        return None
    before, after = first.amount.value, last.amount.value
    delta = after - before
    sign = -1 if direction is Direction.FELL else 1
    shown = f"from {wording.number(before)} to {wording.number(after)}"
    if direction is Direction.HELD:
        return None if abs(delta) <= before * share("held") else f"The words' own numbers, {shown}, do not hold steady."
    if delta * sign <= 0:
        turn = "no change" if delta == 0 else "a rise" if delta > 0 else "a fall"
        return f"The words' own numbers, {shown}, are {turn}."
    if amount is None:
        return None
    percent = amount.unit is Unit.PERCENT and first.amount.unit is not Unit.PERCENT
    if percent and before == 0:
        return None
    size = abs(delta) / before * HUNDRED if percent else abs(delta)
    slack = _slack(first.amount, last.amount, percent)
    width = taken_in(amount, Kind.COMPUTED if percent else Kind.COUNT)
    if lies_in(width, size) or (slack and size - slack <= width.high and size + slack >= width.low):
        return None
    unit = " percent" if percent else ""
    return _make(shown, f"{wording.number(size)}{unit}", amount, size)


def _slack(first: Amount, last: Amount, percent: bool) -> Decimal:
    """How far hedged or rounded counts let the change be off."""
    widths = [taken_in(one, Kind.COUNT) for one in (first, last)]
    spans = [
        min(width.high, one.value * 2) - max(width.low, Decimal(0))
        for width, one in zip(widths, (first, last), strict=True)
    ]
    total = sum(spans, Decimal(0)) / 2
    return total / first.value * HUNDRED if percent and first.value else total


def _comparison(
    figure: Figure, operator: Operator, against: Figure, factor: Decimal | None, told: list[_Stated]
) -> str | None:
    one, other = _find(told, figure, figure.period), _find(told, against, against.period)
    if one is None or other is None or one is other or not other.amount.value:
        return None
    if not all(item.amount.operator is Operator.EQUAL for item in (one, other)):
        return None
    ratio = one.amount.value / other.amount.value
    if factor is None:
        width = taken_in(Amount(operator, Decimal(1), Unit.RATIO), Kind.COUNT)
    else:
        hedge = Operator.ABOUT if operator is Operator.EQUAL else operator
        width = taken_in(Amount(hedge, factor, Unit.RATIO, Decimal("0.1")), Kind.SMALL)
    if lies_in(width, ratio):
        return None
    shown = f"{wording.number(one.amount.value)} and {wording.number(other.amount.value)}"
    return f"The words' own numbers, {shown}, make {wording.number(ratio, 2)} times."


def _share(figure: Figure, whole: Figure, amount: Amount, told: list[_Stated]) -> str | None:
    part, total = _find(told, figure, figure.period), _find(told, whole, whole.period)
    if part is None or total is None or part is total or not total.amount.value:
        return None
    if not all(item.amount.operator is Operator.EQUAL for item in (part, total)):
        return None
    size = part.amount.value / total.amount.value * HUNDRED
    if lies_in(taken_in(amount, Kind.COMPUTED), size):
        return None
    shown = f"{wording.number(part.amount.value)} of {wording.number(total.amount.value)}"
    return _make(shown, f"{wording.number(size)} percent", amount, size)


def _make(shown: str, right: str, amount: Amount, size: Decimal) -> str:
    claimed = wording.amount(amount)
    return f"The words' own numbers, {shown}, make {right}, not {claimed}.{_hint(amount, size)}"


def _hint(amount: Amount, size: Decimal) -> str:
    """Whether a slip of the hand explains the number."""
    digits = max(0, -int(amount.value.normalize().as_tuple().exponent))
    how = slip(amount.value, wording.rounded(size, digits))
    return f" A slip would explain it: {how}." if how else ""


def _find(told: list[_Stated], figure: Figure, period: object) -> _Stated | None:
    """The number that the words give this figure at this period."""
    for one in told:
        same = (one.figure.measure, one.figure.places, one.figure.qualifiers) == (
            figure.measure,
            figure.places,
            figure.qualifiers,
        )
        if (
            same
            and one.figure.definition == figure.definition
            and one.figure.period is not None
            and one.figure.period == period
        ):
            return one
    return None


def _only_earlier(told: list[_Stated], figure: Figure) -> _Stated | None:
    """The one earlier number for the same figure, where the words name no start."""
    if figure.period is None:
        return None
    earlier = [
        one
        for one in told
        if (one.figure.measure, one.figure.places, one.figure.qualifiers)
        == (figure.measure, figure.places, figure.qualifiers)
        and one.figure.period is not None
        and days(one.figure.period)[0] < days(figure.period)[0]
    ]
    return earlier[0] if len(earlier) == 1 else None
