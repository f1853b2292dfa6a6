"""A number and its unit, before the words around it are read: percent, points, money, or bare."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from onrecord.frozen import dataclass, replace
from onrecord.grammar.numbers.line import Line
from onrecord.grammar.numbers.number_words import Numeral, plain
from onrecord.grammar.words.tokens import Token
from onrecord.model import Quantity, QuantityKind, Span, Unit

_ONE, _CENT = Decimal(1), Decimal("0.01")
PERCENT = frozenset({"percent", "%", "pct"})
_POINTS = frozenset({"point", "points"})
_DOLLARS = frozenset({"dollar", "dollars"})
_CENTS = frozenset({"cent", "cents"})
UNITS = PERCENT | _POINTS | _DOLLARS | _CENTS | {"per", "percentage", "u.s.", "us"}  # words that may begin a unit


@dataclass(frozen=True, slots=True)
class Find:
    """Tokens `first` to `last` (excluded), the fields of Quantity, and where the number itself ends.

    `year` tells that the number is printed as a year is.
    """

    first: int
    last: int
    kind: QuantityKind
    value: Decimal
    number_last: int
    unit: Unit = Unit.COUNT
    precision: Decimal = _ONE
    high: Decimal | None = None
    base: Decimal | None = None
    per: Decimal | None = None
    grain: str | None = None
    turned: bool = False
    year: bool = False


def percent_end(line: Line, at: int) -> int:
    """The end of "percent", "%" or "per cent" at this place, or `at` where there is none."""
    norms = line.norms
    if norms[at] in PERCENT:
        return at + 1
    return at + 2 if norms[at] == "per" and norms[at + 1] == "cent" else at


def with_unit(line: Line, number: Numeral, last: int, high: Decimal | None) -> Find:
    """The number with the unit that begins at `last`, or bare."""
    norms = line.norms
    at = last + line.hyphen(last)
    end = percent_end(line, at)
    if end > at or norms[at] == "percentage":
        end = at + 1 if norms[at] == "percentage" else end
        point = end + (norms[end] == "-")
        if norms[point] in _POINTS:
            return _measured(number, point + 1, last, high, QuantityKind.POINTS, Unit.POINTS)
        if norms[at] != "percentage":
            return _measured(number, end, last, high, QuantityKind.PERCENT, Unit.PERCENT)
    if number.money:
        return _measured(number, number.last, last, high, QuantityKind.MONEY, Unit.USD)
    if norms[at] in _POINTS:
        return _measured(number, at + 1, last, high, QuantityKind.POINTS, Unit.POINTS)
    money = at + (norms[at] in {"u.s.", "us"})
    if norms[money] in _DOLLARS:
        return _measured(number, money + 1, last, high, QuantityKind.MONEY, Unit.USD)
    if norms[at] in _CENTS:
        cents = replace(number, value=plain(number.value * _CENT), precision=_CENT)
        return _measured(cents, at + 1, last, high, QuantityKind.MONEY, Unit.USD)
    return _measured(number, number.last, number.last, high, QuantityKind.COUNT, Unit.COUNT)


def without_unit(number: Numeral) -> Find:
    """A number behind which no word goes on with it: a count, or money by the sign before it."""
    if number.money:
        return _measured(number, number.last, number.last, None, QuantityKind.MONEY, Unit.USD)
    return _measured(number, number.last, number.last, None, QuantityKind.COUNT, Unit.COUNT)


def _measured(
    number: Numeral, end: int, number_last: int, high: Decimal | None, kind: QuantityKind, unit: Unit
) -> Find:
    value, precision = number.value, number.precision
    return Find(number.first, end, kind, value, number_last, unit, precision, high, year=number.year)


def joined(count: Quantity, find: Find, last: int, tokens: Sequence[Token]) -> Quantity:
    """A count and what it is per, side by side: "57 per 100,000", "two a week", "one every 48 minutes"."""
    rate = find.kind is QuantityKind.PER
    factor = _ONE if rate else find.value
    precision = count.precision if rate else count.value * find.precision
    end = tokens[last - 1].end
    return Quantity(
        count.first, last, Span(count.span.start, end), Span(count.core.start, end),
        QuantityKind.RATE if rate else QuantityKind.INTERVAL, count.value * factor, count.operator, find.unit,
        precision, count.high and count.high * factor, None, find.value if rate else None, None, count.complement,
    )  # fmt: skip
