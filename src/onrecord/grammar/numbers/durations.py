"""Stretches of time ("two decades") and what a number is per ("a day", "every 48 minutes", "per 100,000 residents")."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.numbers.finds import Find
from onrecord.grammar.numbers.line import Line
from onrecord.grammar.numbers.number_words import AND_A_HALF, Numeral, cue, plain, read_numeral
from onrecord.lexicon.load import table, word_set
from onrecord.model import QuantityKind, Unit

_ONE, _HALF = Decimal(1), Decimal("0.5")
_ARTICLES = frozenset({"a", "an"})
_MIXED = 4  # tokens of "two and a half" before "a day"
PER_HEADS = {Decimal(100_000): Unit.PER_100K, Decimal(1_000_000): Unit.PER_MILLION}
_SCALES = {"million": Decimal(1_000_000), "thousand": Decimal(1000), "hundred": Decimal(100)}
_MANY = _SCALES["thousand"]  # "14 in every 1,000" is a rate, "three in every five" a share
_NEVER_PER = word_set("never_per")


class TimeUnit(NamedTuple):
    """`size` of `grain` in one; `times` of it happen in one `unit` (24 hours per day)."""

    grain: str
    size: Decimal
    unit: Unit
    times: Decimal


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
    at = last + line.hyphen(last)
    unit = units.get(norms[at])
    if unit is None:
        at += 1
        if norms[at - 1] not in cue("between number and time") or norms[at] not in units:
            return None
        unit = units[norms[at]]
        if not norms[at].endswith("s") and number.value != _ONE:  # "300 the previous year" counts no years
            return None
    if norms[at + 1 : at + 4] == ["-", "to", "-"]:  # "603 year-to-date"
        return None
    value, end = number.value, at + 1
    if norms[end : end + 3] == AND_A_HALF:
        value, end = value + _HALF, end + 3
    top = None if high is None else high * unit.size
    found = _length(number.first, end, value, unit, last)
    return replace(found, precision=number.precision * unit.size, high=top)


def _length(first: int, end: int, value: Decimal, unit: TimeUnit, number_last: int) -> Find:
    return Find(first, end, QuantityKind.DURATION, value * unit.size, number_last, grain=unit.grain)


def single(line: Line, at: int, floor: int) -> Find | None:
    """ "A decade", "half a century", "a month and a half"; or, behind a count, what it is per: "a day", "an hour"."""
    unit, norms = time_units()[line.norms[at]], line.norms
    first, end = at - 1, at + 1
    if norms[first] not in _ARTICLES or first < floor:
        return None
    mixed = at > _MIXED and norms[at - 1 - len(AND_A_HALF) : at - 1] == AND_A_HALF  # "two and a half a day"
    before = "" if mixed else norms[at - 2]
    if norms[end : end + 3] == AND_A_HALF:
        return _length(first, end + 3, _ONE + _HALF, unit, at)
    if unit.size > 1 or norms[end] in cue("length after") or before in cue("length before"):
        return None if unit.grain in _NEVER_PER else _length(first, end, _ONE, unit, at)
    return _per_unit(first, end, unit)


@cache
def adverbs() -> dict[str, str]:
    """Words such as "annually" that say what a number is per, with the unit of each."""
    return {adverb: row["word"] for row in table("time_units") for adverb in row["adverb"].split("|") if adverb}


def _adverb(line: Line, at: int) -> Find | None:
    """ "10,800 robberies annually"; before a noun it is an adjective ("its daily paper")."""
    behind = line.norms[at + 1]
    ends = not behind or line.tokens[at + 1].kind == "mark" or behind in cue("behind adverb of time")
    return _per_unit(at, at + 1, time_units()[adverbs()[line.norms[at]]]) if ends else None


def a_noun_before(line: Line, at: int, floor: int) -> int | None:
    """The place of the "a" in "a killing a day", where "a day" begins at `at`."""
    for place in (at - 2, at - 3):
        if place >= floor and line.norms[place] in _ARTICLES:
            words = line.tokens[place + 1 : at]
            return place if all(word.kind == "word" for word in words) else None
    return None


def _per_unit(first: int, end: int, unit: TimeUnit) -> Find | None:
    if unit.grain in _NEVER_PER:
        return None
    if unit.times == _ONE:
        return Find(first, end, QuantityKind.PER, _ONE, first, unit.unit)
    return Find(first, end, QuantityKind.INTERVAL, unit.times, first, unit.unit)


def every(line: Line, at: int) -> Find | None:
    """ "Every 48 minutes", "each year", "annually", "every other day", "for every 100,000 people", "in every 1,000"."""
    norms, units = line.norms, time_units()
    if norms[at] in adverbs():
        return _adverb(line, at)
    if norms[at + 1] in units:
        unit = units[norms[at + 1]]
        first = at - (norms[at - 1] == "for")  # "17 for every day of the year"
        return _and_more(line, at, at + 2, unit, _ONE) or _rounded(_per_unit(first, at + 2, unit))
    if norms[at + 1] in {"single", "passing", "other"} and norms[at + 2] in units:
        unit = units[norms[at + 2]]
        if norms[at + 1] != "other":
            return _per_unit(at, at + 3, unit)
        return Find(at, at + 3, QuantityKind.INTERVAL, unit.times * _HALF, at, unit.unit, unit.times * _HALF * _HALF)
    number = read_numeral(line, at + 1 + (norms[at + 1] in cue("nearness"))) or _scale(line, at + 1)
    if number is None or not number.value:
        return None
    found = units.get(norms[number.last])
    if found is not None and (longer := _and_more(line, at, number.last + 1, found, number.value)) is not None:
        return longer
    if found is not None:
        times = plain(round(found.times / number.value, 6))
        one_more = plain(round(times * number.precision / number.value, 6))  # by which 49 minutes differ from 48
        return Find(at, number.last + 1, QuantityKind.INTERVAL, times, at, found.unit, one_more)
    out = norms[at - 1] == "of" and norms[at - 2] == "out"
    out = out or (norms[at - 1] == "of" and norms[at + 1] in _SCALES)  # "2.9 of every million"
    heads = norms[at - 1] == "for" or ((out or norms[at - 1] == "in") and number.value >= _MANY)
    return _per_heads(line, at - 1, number) if heads else None


def _rounded(found: Find | None) -> Find | None:
    """ "One every minute": a clock that is rounded to its unit, as "every six minutes" is."""
    if found is None or found.kind is not QuantityKind.INTERVAL:
        return found
    return replace(found, precision=found.value)


def _and_more(line: Line, at: int, end: int, unit: TimeUnit, number: Decimal) -> Find | None:
    """ "Every hour and 47 minutes", "every 2 hours 10 minutes": the `number` of the larger `unit` ends at `end`."""
    more = read_numeral(line, end + (line.norms[end] == "and"))
    smaller = time_units().get(line.norms[more.last]) if more is not None else None
    if (
        more is None
        or smaller is None
        or not unit.times
        or smaller.unit is not unit.unit
        or smaller.times <= unit.times
    ):
        return None
    each = smaller.times / unit.times * number + more.value
    times = plain(round(smaller.times / each, 6))
    one_more = plain(round(times * more.precision / each, 6))
    return Find(at, more.last + 1, QuantityKind.INTERVAL, times, at, unit.unit, one_more)


def per(line: Line, at: int) -> Find | None:
    """ "Per 100,000 residents", "per million", "per day"."""
    norms, units = line.norms, time_units()
    if norms[at + 1] in units:
        return _per_unit(at, at + 2, units[norms[at + 1]])
    number = _scale(line, at + 1) or read_numeral(line, at + 1)
    return _per_heads(line, at, number) if number is not None else None


def _scale(line: Line, at: int) -> Numeral | None:
    """ "Million", "hundred thousand" by itself."""
    scale = _SCALES.get(line.norms[at])
    if scale is None:
        return None
    more = _SCALES.get(line.norms[at + 1], _ONE)
    return Numeral(at, at + 1 + (more > 1), scale * more, scale)


def _per_heads(line: Line, first: int, number: Numeral) -> Find:
    last = number.last + (line.norms[number.last] in cue("heads"))
    unit = PER_HEADS.get(number.value, Unit.COUNT)
    return Find(first, last, QuantityKind.PER, number.value, number.last, unit, per=number.value)
