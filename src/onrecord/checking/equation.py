"""Two free expressions held against each other."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

from onrecord.checking import wording
from onrecord.checking.case import Case, Slot
from onrecord.checking.context import Context, values
from onrecord.checking.settle import Link, Picks, by_every_end
from onrecord.checking.tolerance import Kind, lies_in, taken_in
from onrecord.claims.printer import print_expression
from onrecord.model import (
    Amount,
    Difference,
    Equation,
    Expression,
    Figure,
    Of,
    Operator,
    PerHead,
    Quotient,
    Sum,
    Times,
    Unit,
)

_WIDE = 100_000
Values = dict[Expression, Decimal]


def leaves(expression: Expression) -> list[Figure | PerHead]:
    """The figures and rates of an expression, left to right, each once."""
    match expression:
        case Figure() | PerHead():
            return [expression]
        case Decimal():
            return []
        case Sum(terms):
            return list(dict.fromkeys([leaf for term in terms for leaf in leaves(term)]))
        case Difference(left, right) | Quotient(left, right):
            return list(dict.fromkeys([*leaves(left), *leaves(right)]))
        case Times(_, term):
            return leaves(term)
        case other:
            assert_never(other)


def evaluated(expression: Expression, known: Values) -> Decimal | None:
    """The value of an expression; None for a division by zero."""
    match expression:
        case Figure() | PerHead():
            return known[expression]
        case Decimal():
            return expression
        case Sum(terms):
            found = [evaluated(term, known) for term in terms]
            return None if None in found else sum([value for value in found if value is not None], Decimal(0))
        case Difference(left, right):
            one, other = evaluated(left, known), evaluated(right, known)
            return None if one is None or other is None else one - other
        case Quotient(left, right):
            one, other = evaluated(left, known), evaluated(right, known)
            return None if one is None or not other else one / other
        case Times(factor, term):
            value = evaluated(term, known)
            return None if value is None else factor * value
        case other:
            assert_never(other)


def divides_by_zero(expression: Expression) -> bool:
    """Whether the text itself divides by zero, whatever the record has."""
    match expression:
        case Quotient(left, right):
            return (
                evaluated(right, {}) in (0, None)
                if not leaves(right)
                else divides_by_zero(left) or divides_by_zero(right)
            )
        case Sum(terms):
            return any(divides_by_zero(term) for term in terms)
        case Difference(left, right):
            return divides_by_zero(left) or divides_by_zero(right)
        case Times(_, term):
            return divides_by_zero(term)
        case _:
            return False


def equation_case(context: Context, claim: Equation) -> Case:
    """Every figure by its place's default, or all by one publisher."""
    parts = list(dict.fromkeys([*leaves(claim.left), *leaves(claim.right)]))
    slots = []
    for part in parts:
        figure = part.figure if isinstance(part, PerHead) else part
        assert figure.period is not None
        slots.append(
            Slot(figure, values(context, figure, figure.period, Of.RATE if isinstance(part, PerHead) else None))
        )
    plain = claim.operator is Operator.EQUAL and isinstance(claim.right, Decimal)
    computed = not isinstance(claim.left, (Figure, Sum, Difference)) or any(isinstance(part, PerHead) for part in parts)

    def sides(picks: Picks) -> tuple[Decimal | None, Decimal | None]:
        known: Values = {
            part: pick.value * (Decimal(part.per) / _WIDE if isinstance(part, PerHead) else 1)
            for part, pick in zip(parts, picks, strict=True)
        }
        return evaluated(claim.left, known), evaluated(claim.right, known)

    def judge(picks: Picks) -> bool | None:
        left, right = sides(picks)
        if left is None or right is None:
            return None
        exponent = int(right.normalize().as_tuple().exponent)
        precision = Decimal(1).scaleb(min(0, exponent)) if plain else Decimal(1)
        amount = Amount(claim.operator, right, Unit.COUNT, precision)
        return lies_in(taken_in(amount, Kind.COMPUTED if plain and computed else Kind.COUNT), left)

    def working(picks: Picks) -> str:
        left, right = sides(picks)
        if left is None or right is None:
            return "a division by zero, for the figure below the line is none"
        sign = str(claim.operator) if judge(picks) else "<" if left < right else ">" if left > right else "="
        return f"{wording.number(left, 2)} {sign} {wording.number(right, 2)}"

    def tell(picks: Picks) -> str:
        told = []
        for slot, part, pick in zip(slots, parts, picks, strict=True):
            what = wording.subject(context.view, slot.figure, Of.RATE if isinstance(part, PerHead) else None)
            who = wording.by(context.view, pick.definition)
            told.append(f"{wording.number(pick.value)} {what} {wording.when(slot.figure.period)} ({who})")
        return f"{working(picks)}, from {wording.listing(told)}" if told else working(picks)

    return Case(
        summary=wording.sentence(f"{print_expression(claim.left)} {claim.operator} {print_expression(claim.right)}"),
        slots=tuple(slots),
        judge=by_every_end(judge),
        tell=tell,
        working=working,
        link=Link.FREE,
        better=working,
    )
