"""Stretches of time ("two decades") and what a number is per ("a day", "every 48 minutes", "per 100,000 residents")."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from onrecord.grammar.line import Line
from onrecord.grammar.number_words import Numeral, read_numeral
from onrecord.lexicon.load import table
from onrecord.model import QuantityKind, Unit

_ONE = Decimal(1)
_HALF = Decimal("0.5")
_BETWEEN = frozenset(
    "straight consecutive successive full whole calendar fiscal more long additional other previous prior past last"
    " preceding working business".split()
)
# Words about "a year" that make it a length of time, not what a count is per.
_LENGTH_AFTER = frozenset(
    "ago earlier later after before apart prior long into old or since beforehand sooner when that in of on and".split()
)
_LENGTH_BEFORE = frozenset(
    "in within for over than after half nearly about almost roughly only once such what not quite just under of to"
    " during until till by had have".split()
)
_HEADS = frozenset("people residents inhabitants population persons citizens".split())
_UNITS = {Decimal(100000): Unit.PER_100K, Decimal(1000000): Unit.PER_MILLION}


class TimeUnit(NamedTuple):
    """`size` of `grain` in one; `times` of it happen in one `unit` (24 hours per day)."""

    grain: str
    size: Decimal
    unit: Unit
    times: Decimal


class Find(NamedTuple):
    """A number and its unit at tokens `first` to `last` (excluded), before the words around it. As in Quantity.

    `number_last` is where the number itself ends.
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


@cache
def time_units() -> dict[str, TimeUnit]:
    """Words for stretches of time."""
    return {
        row["word"]: TimeUnit(row["grain"], Decimal(row["size"]), Unit(row["unit"]), Decimal(row["rate"]))
        for row in table("time_units")
    }


def duration(line: Line, number: Numeral, last: int, high: Decimal | None) -> Find | None:
    """A number of time units that ends its number at `last`: "20 years", "17-month", "five straight years"."""
    units, norms = time_units(), line.norms
    at = last + 1 if norms[last] == "-" and line.glued(last) else last
    if norms[at] in _BETWEEN and norms[at + 1] in units:
        at += 1
    unit = units.get(norms[at])
    if unit is None:
        return None
    value, end = number.value, at + 1
    if norms[end : end + 3] == ["and", "a", "half"]:
        value, end = value + _HALF, end + 3
    return Find(
        number.first, end, QuantityKind.DURATION, value * unit.size, last, precision=number.precision * unit.size,
        high=None if high is None else high * unit.size, grain=unit.grain,
    )  # fmt: skip


def single(line: Line, at: int) -> Find | None:
    """ "A decade", "half a century", "a month and a half"; or, behind a count, what it is per: "a day", "an hour"."""
    unit, norms = time_units()[norms_at(line, at)], line.norms
    article = norms[at - 1]
    if article not in {"a", "an"}:
        return None
    before, after = norms[at - 2], norms[at + 1]
    first, value, end = at - 1, _ONE, at + 1
    if before == "half":
        return Find(at - 2, end, QuantityKind.DURATION, unit.size * _HALF, at, grain=unit.grain)
    if norms[end : end + 3] == ["and", "a", "half"]:
        return Find(first, end + 3, QuantityKind.DURATION, unit.size * (value + _HALF), at, grain=unit.grain)
    if unit.size > 1 or after in _LENGTH_AFTER or (before in _LENGTH_BEFORE and not _counted(line, at - 2)):
        if unit.grain == "second" or unit.grain == "quarter":
            return None
        return Find(first, end, QuantityKind.DURATION, unit.size, at, grain=unit.grain)
    return _per_unit(first, end, unit)


def norms_at(line: Line, at: int) -> str:
    """The plain form at a place."""
    return line.norms[at]


def _counted(line: Line, at: int) -> bool:
    return False


def _per_unit(first: int, end: int, unit: TimeUnit) -> Find | None:
    if unit.grain in {"quarter", "second"}:
        return None
    if unit.times == _ONE:
        return Find(first, end, QuantityKind.PER, _ONE, first, unit.unit)
    return Find(first, end, QuantityKind.INTERVAL, unit.times, first, unit.unit)


def every(line: Line, at: int) -> Find | None:
    """ "Every 48 minutes", "each year", "every other day", "for every 100,000 people"."""
    norms, units = line.norms, time_units()
    first = at - 1 if norms[at - 1] == "for" else at
    if norms[at + 1] in units:
        return _per_unit(at, at + 2, units[norms[at + 1]])
    if norms[at + 1] in {"single", "passing", "other"} and norms[at + 2] in units:
        unit = units[norms[at + 2]]
        if norms[at + 1] != "other":
            return _per_unit(at, at + 3, unit)
        return Find(at, at + 3, QuantityKind.INTERVAL, unit.times * _HALF, at, unit.unit)
    begin = at + 1
    while norms[begin] in {"about", "roughly", "nearly", "almost", "some"} and begin < at + 3:
        begin += 1
    number = read_numeral(line, begin) if begin < line.count and norms[begin] else None
    if number is None or not number.value:
        return None
    found = units.get(norms[number.last])
    if found is not None:
        return Find(at, number.last + 1, QuantityKind.INTERVAL, found.times / number.value, at, found.unit)
    return _per_heads(line, first, number) if first < at else None


def per(line: Line, at: int) -> Find | None:
    """ "Per 100,000 residents", "per million", "per day"."""
    norms, units = line.norms, time_units()
    if norms[at + 1] in units:
        return _per_unit(at, at + 2, units[norms[at + 1]])
    scale = {"million": Decimal(1000000), "thousand": Decimal(1000)}.get(norms[at + 1])
    if scale is not None:
        return _per_heads(line, at, Numeral(at + 1, at + 2, scale, scale))
    number = read_numeral(line, at + 1) if at + 1 < line.count and norms[at + 1] else None
    return _per_heads(line, at, number) if number is not None else None


def _per_heads(line: Line, first: int, number: Numeral) -> Find:
    last = number.last + (line.norms[number.last] in _HEADS)
    unit = _UNITS.get(number.value, Unit.COUNT)
    return Find(first, last, QuantityKind.PER, number.value, number.last, unit, per=number.value)
