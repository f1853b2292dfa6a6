"""Two sides and an operator: which shape of claim they make."""

from __future__ import annotations

from decimal import Decimal

from onrecord.claims.expressions import Each, Mean, Node, Part, Scaled, Total, Wrapped, plain
from onrecord.claims.figures import Moving
from onrecord.claims.numbers import Number
from onrecord.claims.scanner import Scanner
from onrecord.frozen import replace
from onrecord.model import (
    Amount,
    Average,
    Combine,
    Comparison,
    Equation,
    Figure,
    Of,
    Operator,
    Proposition,
    Quotient,
    Rate,
    Ratio,
    Share,
    Times,
    Unit,
    Value,
)

_HEADS = {100_000: Unit.PER_100K, 1_000_000: Unit.PER_MILLION}


def held_against(scan: Scanner, left: Node, operator: Operator, right: Node, at: int) -> Proposition:
    """The proposition `left operator right`. `at` is the operator's place, for errors."""
    if isinstance(right, Number):
        return _number(scan, left, operator, right, at)
    compared = _comparison(left, operator, right)
    if compared is not None:
        return compared
    return Equation(plain(scan, left, at), operator, plain(scan, right, at))


def _number(scan: Scanner, left: Node, operator: Operator, number: Number, at: int) -> Proposition:
    match left:
        case Figure():
            return Value(left, amount(operator, number))
        case Wrapped(of=Of.RATE, inner=Figure() as figure, per=per, total=False) if per in _HEADS:
            return Rate(figure, _of_unit(scan, operator, number, _HEADS[per], at))
        case Part(figure, whole, of, start):
            return Share(figure, whole, _of_unit(scan, operator, number, Unit.PERCENT, at), of, start)
        case Mean(figure, unit):
            return Average(figure, _of_unit(scan, operator, number, unit, at))
        case Quotient(Figure() as over, Figure() as under):
            return Ratio(over, under, _of_unit(scan, operator, number, Unit.RATIO, at))
        case Moving() | Wrapped(inner=Moving()):
            return scan.fail("rose, fell or held after a figure with ->", at)
        case _:
            return Equation(plain(scan, left, at), operator, plain(scan, number, at))


def amount(operator: Operator, number: Number) -> Amount:
    """The number with its operator; a count where no unit is written."""
    return Amount(operator, number.value, number.unit or Unit.COUNT, number.precision)


def _of_unit(scan: Scanner, operator: Operator, number: Number, unit: Unit, at: int) -> Amount:
    if number.unit not in (None, unit):
        scan.fail(f"a number without unit, which is {unit} here", at)
    return Amount(operator, number.value, unit, number.precision)


def _comparison(left: Node, operator: Operator, right: Node) -> Comparison | None:
    """A comparison of two figures, or of the same thing (rate, share, change) of two; None for freer expressions."""
    subject = _side(left)
    if subject is None or subject.combine is not None:
        return None
    factor, base = _factor(right)
    other = _side(base)
    if other is None or other.of is not subject.of:
        return None
    combine = other.combine
    if combine is None and len(other.figure.places) > 1:
        combine = Combine.SUM
    return Comparison(subject.figure, operator, other.figure, combine, factor, subject.of)


def _factor(node: Node) -> tuple[Decimal | None, Node]:
    match node:
        case Scaled(factor, base):
            return factor, base
        case Times(factor, Figure() as base):
            return factor, base
        case _:
            return None, node


def _side(node: Node) -> _Side | None:
    match node:
        case Figure():
            return _Side(node, None, None)
        case Total(figure):
            return _Side(figure, None, Combine.SUM)
        case Wrapped(of, Figure() as figure, 100_000, False, total):
            return _Side(figure, of, Combine.SUM if total else None)
        case Each(items):
            return _each([_side(item) for item in items])
        case _:
            return None


class _Side:
    """One side of a comparison: the figure, what of it is meant, how its places combine."""

    __slots__ = ("combine", "figure", "of")

    def __init__(self, figure: Figure, of: Of | None, combine: Combine | None) -> None:
        self.figure, self.of, self.combine = figure, of, combine


def _each(sides: list[_Side | None]) -> _Side | None:
    """Every one for itself, where the places are all that differs."""
    places: list[str] = []
    first = sides[0]
    for side in sides:
        if first is None or side is None or side.combine is not None or side.of is not first.of:
            return None
        if len(side.figure.places) > 1 or (len(sides) > 1 and not side.figure.places):
            return None
        if replace(side.figure, places=()) != replace(first.figure, places=()):
            return None
        places.extend(side.figure.places)
    return None if first is None else _Side(replace(first.figure, places=tuple(places)), first.of, Combine.EACH)
