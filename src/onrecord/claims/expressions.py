"""Expressions: figures, numbers, calls, and the arithmetic between them.

What comes out is an `Expression` of the model, or one of the nodes below, which stand in a text only where a
proposition gives them a meaning (`shapes` does that).
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from onrecord.claims.figures import Moving, figure
from onrecord.claims.names import CALLS
from onrecord.claims.numbers import Number, maybe_number, whole
from onrecord.claims.scanner import Scanner
from onrecord.frozen import replace
from onrecord.model import Difference, Expression, Figure, Of, PerHead, Period, Quotient, Sum, Times, Unit


class Wrapped(NamedTuple):
    """rate(F), change(F) or share(F): what of the figure is meant. `total` for the sum over a group."""

    of: Of
    inner: Figure | Moving
    per: int = 100_000
    percent: bool = False
    total: bool = False


class Part(NamedTuple):
    """share(F, F), or share(change(F), change(F))."""

    figure: Figure
    whole: Figure
    of: Of | None = None
    start: Period | None = None


class Mean(NamedTuple):
    """per_day(F), per_week(F), per_month(F), mean(F)."""

    figure: Figure
    unit: Unit


class Total(NamedTuple):
    """sum(F): the sum over a group of places."""

    figure: Figure


class Each(NamedTuple):
    """each(E, E): every one of these figures for itself."""

    items: tuple[Figure | Wrapped, ...]


class Scaled(NamedTuple):
    """N * node."""

    factor: Decimal
    node: Each | Total | Wrapped


Node = Expression | Number | Moving | Wrapped | Part | Mean | Total | Each | Scaled

_MEANS = {"per_day": Unit.PER_DAY, "per_week": Unit.PER_WEEK, "per_month": Unit.PER_MONTH, "mean": Unit.PER_YEAR}


def parse_expression(scan: Scanner) -> Node:
    """Terms joined by + and -; figures that differ in place alone become one figure of several places."""
    terms = [_term(scan)]
    while True:
        start = scan.at
        if scan.take("+"):
            if len(terms) == 1:
                scan.stack()
            terms.append(_term(scan))
        elif not scan.text.startswith("->", scan.at) and scan.take("-"):
            scan.stack()
            left = plain(scan, _sum(scan, terms, start), start)
            terms = [Difference(left, plain(scan, _term(scan), start))]
        else:
            return _sum(scan, terms, start)


def _sum(scan: Scanner, terms: list[Node], start: int) -> Node:
    if len(terms) == 1:
        return terms[0]
    first = terms[0]
    if isinstance(first, Moving):
        figures = [term.figure for term in terms if isinstance(term, Moving) and term.start == first.start]
        merged = _merged(figures) if len(figures) == len(terms) else None
        if merged is None:
            scan.fail("figures that differ in place alone, where a sum is over a change", start)
        return Moving(merged, first.start)
    figures = [term for term in terms if isinstance(term, Figure)]
    merged = _merged(figures) if len(figures) == len(terms) else None
    return merged or Sum(tuple([plain(scan, term, start) for term in terms]))


def _merged(figures: list[Figure]) -> Figure | None:
    """One figure of several places, where the places are all that differs."""
    first = figures[0]
    if any(len(f.places) != 1 or replace(f, places=first.places) != first for f in figures):
        return None
    return replace(first, places=tuple([f.places[0] for f in figures]))


def _term(scan: Scanner) -> Node:
    node = _operand(scan)
    while True:
        start = scan.at
        if scan.take("*"):
            scan.stack()
            if not isinstance(node, Number) or node.unit is not None:
                scan.fail('the number before "*", as in 2 * homicides[...]', start)
            return _times(scan, node.value, _term(scan), start)
        if scan.take("/"):
            scan.stack()
            node = Quotient(plain(scan, node, start), plain(scan, _operand(scan), start))
        else:
            return node


def _times(scan: Scanner, factor: Decimal, node: Node, start: int) -> Node:
    if isinstance(node, (Each, Total, Wrapped)):
        return Scaled(factor, node)
    return Times(factor, plain(scan, node, start))


def plain(scan: Scanner, node: Node, at: int) -> Expression:
    """The node as a free expression; refused where it means something only as a whole side."""
    match node:
        case Number(value, None):
            return value
        case Wrapped(of=Of.RATE, inner=Figure() as figure, per=per, total=False):
            return PerHead(figure, per)
        case Scaled(factor, Wrapped() as inner):
            return Times(factor, plain(scan, inner, at))
        case Number() | Wrapped() | Part() | Mean() | Total() | Each() | Scaled() | Moving():
            return scan.fail("figures, plain numbers and rates in arithmetic", at)
        case _:
            return node


def _operand(scan: Scanner) -> Node:
    if scan.take("("):
        scan.stack()
        node = parse_expression(scan)
        scan.need(")")
        return node
    number = maybe_number(scan)
    if number is not None:
        return number
    if scan.peek() in CALLS:
        return _call(scan)
    return figure(scan)


def _call(scan: Scanner) -> Node:
    start = scan.at
    name = scan.word(*CALLS)
    scan.need("(")
    scan.stack()
    node: Node
    if name == "each":
        node = Each(_items(scan))
    elif name == "share":
        node = _share(scan, start)
    elif name in _MEANS:
        node = Mean(_still(scan, start), _MEANS[name])
    elif name == "sum":
        node = Total(_still(scan, start))
    elif name == "rate":
        node = _wrapped(scan, Of.RATE, start)
    elif name == "change":
        node = _wrapped(scan, Of.CHANGE, start)
    else:
        scan.fail(f'a figure; "{name}" holds a whole claim', start)
    scan.need(")")
    return node


def _wrapped(scan: Scanner, of: Of, start: int) -> Wrapped:
    inner = parse_expression(scan)
    total = isinstance(inner, Total)
    inner = inner.figure if isinstance(inner, Total) else inner
    if not isinstance(inner, (Figure, Moving)):
        scan.fail(f"one figure in {of}(...)", start)
    per, percent = 100_000, False
    if scan.take(","):
        if of is Of.RATE:
            if scan.word("per") is None:
                scan.fail('"per=1000000"')
            scan.need("=")
            per = whole(scan, "a number of residents")
        else:
            scan.need("%")
            percent = True
    return Wrapped(of, inner, per, percent, total)


def _share(scan: Scanner, start: int) -> Part | Wrapped:
    inner = parse_expression(scan)
    if scan.take(","):
        if isinstance(inner, Wrapped) and inner.of is Of.CHANGE:
            return _share_of_change(scan, inner, start)
        if not isinstance(inner, Figure):
            scan.fail("a figure as the part", start)
        return Part(inner, _still(scan, start))
    total = isinstance(inner, Total)
    inner = inner.figure if isinstance(inner, Total) else inner
    if not isinstance(inner, (Figure, Moving)):
        scan.fail("share(part, whole)", start)
    return Wrapped(Of.SHARE, inner, total=total)


def _share_of_change(scan: Scanner, part: Wrapped, start: int) -> Part:
    """Both sides are changes over the same time."""
    whole = parse_expression(scan)
    if not isinstance(whole, Wrapped) or whole.of is not Of.CHANGE or part.percent or whole.percent:
        scan.fail("share(change(part), change(whole))", start)
    (one, begins), (other, began) = _ends(part.inner), _ends(whole.inner)
    if begins != began:
        scan.fail("two changes that start at one period", start)
    return Part(one, other, Of.CHANGE, begins)


def _ends(side: Figure | Moving) -> tuple[Figure, Period | None]:
    """The figure where a change ends, and where that starts, if it is told."""
    return (side.figure, side.start) if isinstance(side, Moving) else (side, None)


def _still(scan: Scanner, start: int) -> Figure:
    """A figure, or several as their sum, at one period."""
    node = parse_expression(scan)
    if not isinstance(node, Figure):
        scan.fail("one figure, or several that differ in place alone", start)
    return node


def _items(scan: Scanner) -> tuple[Figure | Wrapped, ...]:
    items: list[Figure | Wrapped] = []
    while True:
        start = scan.at
        node = parse_expression(scan)
        if not isinstance(node, (Figure, Wrapped)):
            scan.fail("a figure, rate, share or change in each(...)", start)
        items.append(node)
        if not scan.take(","):
            return tuple(items)
