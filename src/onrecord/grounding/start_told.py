"""Where a change that names no start begins: at a count told before it, where the words' own numbers say so.

"Killings peaked at 943 in 1992 and were down to 493 last year": down from 943. "There were 943 in 1992 and 493 last
year, up 14 percent": not from 943, since that is no rise. "There were 140 in 2014; in 2013, 16 fewer": than in 2014.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from decimal import Decimal
from typing import assert_never

from onrecord.frozen import replace
from onrecord.grounding.budget_years import in_budget_years
from onrecord.grounding.calendar_year import in_calendar_year, over_the_year
from onrecord.grounding.slots import Slots
from onrecord.grounding.told_counts import Told, told_near
from onrecord.model import Direction, Grain, Operator, Period, Quantity, QuantityKind, Reading, Shape

COUNT_BEFORE = "the count told before it"
_EXACT = Decimal("0.01")  # of the whole: what a rounded percentage may lie off
_ABOUT = Decimal("0.06")  # where the amount is hedged, doubled or a fraction in words
_HUNDRED = 100
_SMALL = 20  # smaller numbers are printed again by chance
_NEAR = 3  # sentences back to which "that is a drop of 12 percent" reaches
_SO_MANY = frozenset({"more", "fewer", "higher", "lower"})
_FAR = 8  # sentences back to a count from which the number of the words leads to the one told last


def start_told(told: Sequence[Told], reading: Reading, slots: Slots) -> Period | None:
    """The time of a count told before from which the change starts; None where no count fits.

    In another sentence it is one only where an amount says so: 943, then "fell by 48 percent, to 493".
    """
    end, reached = slots.period, reading.reaches
    if reading.shape is not Shape.CHANGE or reading.against_period is not None or reading.back is not None:
        return None
    if not told or end is None:
        return None
    near = list(told_near(told, reading.statement, slots.measure, slots.places))
    if near and near[0].statement == reading.statement and near[0].period == end:
        reached = near.pop(0).value
    far = reading.amount is not None and reached is not None
    for start in near:
        if start.statement != reading.statement and not far:
            break
        if start.period.grain is not end.grain or start.period.first >= end.first:
            continue
        now = (
            reached is None and reading.present and reading.period is None
        )  # "11,015 that year; they are down 9 percent"
        by_then = reading.period is not None and reading.period.text.lower().startswith("by ")
        by_then = by_then and reached is None and start.statement == reading.statement  # "peaked in 2004, fell by 2012"
        if now or by_then or (reached is not None and agrees(reading, start.value, reached)):
            return start.period
        if start.statement == reading.statement:
            break
    return None


def as_told(
    told: Sequence[Told], reading: Reading, slots: Slots, text: str, by_fiscal: frozenset[str] = frozenset()
) -> Slots:
    """The slots with the times of counts told before: of a number printed again, of the other end of a change.

    `text` is the whole one, `by_fiscal` what it counts by fiscal years in so many words.
    """
    slots = in_budget_years(over_the_year(reading, in_calendar_year(by_fiscal, reading, slots)))
    again = _told_again(told, reading, slots.measure, slots.places)
    if again is not None and again != slots.period:
        slots = replace(slots, period=again, because=(*slots.because, "the number was told of that time"))
    end = _goes_on_to(told, reading, slots, text[: reading.span.start])
    if end is not None:
        return replace(slots, period=end, against_period=slots.period, because=(*slots.because, COUNT_BEFORE))
    start = start_told(told, reading, slots) or _later_told(
        told, reading, slots, text[reading.span.start : reading.span.end]
    )
    if start is not None and start != slots.against_period:
        slots = replace(slots, against_period=start, because=(*slots.because, COUNT_BEFORE))
    return slots


def _goes_on_to(told: Sequence[Told], reading: Reading, slots: Slots, before: str) -> Period | None:
    """ "It had 140 in 2014. In 2013 it had 120, so the count rose by 20": to the later year, as the numbers say.

    A rise without a number is one only behind a "so", with which the text `before` it ends.
    """
    if reading.shape is not Shape.CHANGE or reading.against_period is not None or reading.back is not None:
        return None
    near = told_near(told, reading.statement, slots.measure, slots.places)[:2]
    follows = reading.amount is not None or before.rstrip().endswith(", so")
    if not follows or len(near) <= 1 or slots.period is None:
        return None
    start, later = near
    behind = start.statement == reading.statement and start.period == slots.period
    on = later.period.grain is start.period.grain and later.period.first > start.period.first
    return later.period if behind and on and agrees(reading, start.value, later.value) else None


def _later_told(told: Sequence[Told], reading: Reading, slots: Slots, text: str) -> Period | None:
    """ "It had 140 in 2014. In 2013 there were 16 fewer": the later year, where its count was the last one told."""
    year = slots.period
    if reading.shape is not Shape.CHANGE or reading.period is None or reading.against_period is not None:
        return None
    if year is None or reading.back is not None or _SO_MANY.isdisjoint(text.lower().split()):
        return None
    near = itertools.takewhile(lambda one: reading.statement - one.statement <= _FAR, reversed(told))
    same = [one for one in near if one.is_of(slots.measure, slots.places) and not one.base]
    later = [one for one in same if one.period.grain is year.grain is Grain.YEAR and one.period.first >= year.first]
    last = next((one for one in later if one.period != year), None)
    after = last is not None and same[0] in later and reading.statement > last.statement
    return last.period if last is not None and after else None


def agrees(reading: Reading, start: Decimal, end: Decimal) -> bool:
    """Whether the change that is told leads from one count to the other."""
    match reading.direction:
        case Direction.ROSE:
            right = end > start
        case Direction.FELL:
            right = end < start
        case Direction.HELD | None:
            right = False
        case other:
            assert_never(other)
    if not right or reading.amount is None or not start:
        return right
    return _comes_to(reading.amount, start, end)


def _comes_to(amount: Quantity, start: Decimal, end: Decimal) -> bool:
    """Whether the amount told is the one between two counts, at its own precision."""
    match amount.kind:
        case QuantityKind.COUNT:
            told, found, whole = amount.value, abs(end - start), max(start, end)
        case QuantityKind.PERCENT | QuantityKind.FRACTION:
            told, found, whole = amount.value / _HUNDRED, abs(end - start) / start, Decimal(1)
        case QuantityKind.MULTIPLE:
            told, found, whole = amount.value, end / start, amount.value
        case _:
            return False
    match amount.operator:
        case Operator.MORE | Operator.AT_LEAST:
            return found >= told
        case Operator.LESS | Operator.AT_MOST:
            return found <= told
    plain = amount.operator is Operator.EQUAL and amount.kind in {QuantityKind.COUNT, QuantityKind.PERCENT}
    return abs(found - told) <= whole * (_EXACT if plain else _ABOUT)


def ends_told(
    told: Sequence[Told], change: tuple[Period, Period] | None, reading: Reading
) -> tuple[Period, Period] | None:
    """The ends of a change that names none: those of the `change` told before it, for another thing, else of counts.

    Where the words say how many years lie between the two ("over those three years") so many do, or none is meant.
    """
    found = change if change is not None and reading.measure is not None else two_ends(told, reading)
    if found is None or reading.back is None:
        return found
    return found if found[1].first.year - found[0].first.year == reading.back else None


def two_ends(told: Sequence[Told], reading: Reading) -> tuple[Period, Period] | None:
    """The earlier and the later time of the count told last and of another of one thing at one place.

    The other is the latest that the amount told leads to or from, else the one told right before; but where the amount
    lies between two others of that sentence ("197, 177 and 130 people were charged. That is up 11 percent"), these two.
    """
    near = list(itertools.takewhile(lambda one: reading.statement - one.statement <= _FAR, reversed(told)))
    if not near or reading.statement - near[0].statement > _NEAR:
        return None
    last, others = near[0], [one for one in near if one.period != near[0].period]
    same = [one for one in others if one.is_of(last.measure, last.places) and _comparable(one.period, last.period)]
    same = [one for one in same if _so_far_back(reading, one, last)] or same
    right = next((one for one in same if reading.amount is not None and _leads(reading, one, last)), None)
    if right is None and reading.amount is not None:
        beside = [one for one in same if one.statement == last.statement]
        pairs = (pair for pair in itertools.pairwise(beside) if _leads(reading, *pair))
        last, right = next(pairs, (last, None))
    if right is None:
        if not others or others[0] not in same or reading.statement - others[0].statement > _NEAR:
            return None
        right = others[0]
    first, second = sorted((last.period, right.period), key=lambda period: period.first)
    return first, second


def _so_far_back(reading: Reading, one: Told, last: Told) -> bool:
    """Whether as many years lie between two counts as the words say: "a drop of 63 percent in five years"."""
    return reading.back is None or abs(last.period.first.year - one.period.first.year) == reading.back


def _comparable(one: Period, other: Period) -> bool:
    """Whether two times are of one kind, and not a part of a year beside a whole one, a month beside a half."""
    return one.grain is other.grain or Grain.DAYS not in (one.grain, other.grain)


def _leads(reading: Reading, one: Told, other: Told) -> bool:
    start, end = sorted((one, other), key=lambda told: told.period.first)
    return agrees(reading, start.value, end.value)


def _told_again(told: Sequence[Told], reading: Reading, measure: str | None, places: tuple[str, ...]) -> Period | None:
    """ "In 2014 there were 31. Thirty-one was a low number": a number printed again is of the time it was told of."""
    amount = reading.amount
    if amount is None or reading.shape is not Shape.VALUE or reading.period is not None or amount.value <= _SMALL:
        return None
    near = told_near(told, reading.statement, measure, places)
    return next((one.period for one in near if one.value == amount.value), None)
