"""The days of the period spoken of, in another year."""

from __future__ import annotations

from datetime import timedelta

from onrecord.claims.periods import days
from onrecord.grounding.calendar import FRIDAY, OCTOBER, is_part, months_from, shift, year_to
from onrecord.grounding.holidays import on_holiday, with_holiday
from onrecord.grounding.vantage import At, Unsettled
from onrecord.grounding.years import year_number
from onrecord.model import Grain, Origin, Period, SameWords, YearShift, YearWords


def same_days(other: Period, period: Period) -> Period:
    """A whole year beside a part of another year: the same days of it."""
    if other.grain is Grain.FISCAL and _so_far_fiscal(period):
        return shift(period, other.first.year - period.first.year)
    if other.grain is not Grain.YEAR or not is_part(period) or period.last is None:
        return other
    if period.first.year != period.last.year or period.first.year == other.first.year:
        return other
    return on_holiday(period, other.first.year) or shift(period, other.first.year - period.first.year)


def _so_far_fiscal(period: Period) -> bool:
    """The first months of a federal fiscal year."""
    return is_part(period) and (period.first.month, period.first.day) == (OCTOBER, 1) and period.grain is Grain.DAYS


def same_days_of(words: SameWords, at: At) -> Period:
    """The month and day range spoken of, in another year."""
    base = at.spoken
    if words.unit:
        if base is None or not _is_unit(base, words.unit):
            raise Unsettled(f"no {words.unit} was spoken of before")
    elif base is not None and (not is_part(base) or (words.this and base.first.month != 1)):
        base = _whole_or_so_far(base, words, at)
    if base is None:
        base = year_to(at.day)
    kept = with_holiday(base, _number(words.year, base, at)) if words.unit in {"weekend", "holiday"} else None
    if kept is not None:
        return kept
    if words.months and (base.first.month, base.first.day) == (1, 1):
        base = months_from(base.first, 0, words.months)
    if words.year is None:
        return base
    by = _number(words.year, base, at) - _year(base)
    relative = isinstance(words.year, YearShift) and words.year.origin is not Origin.CONTEXT
    return _moved(
        base, by or (-1 if relative and is_part(base) else 0)
    )  # "199 as of Dec. 20, 207 at that time last year"


def _year(base: Period) -> int:
    return (base.last or base.first).year


def _number(words: YearWords, base: Period, at: At) -> int:
    """The year that the words put the days of `base` in."""
    match words:
        case None:
            return _year(base)
        case YearShift(by=by, origin=Origin.CONTEXT):
            return _year(base) + by
        case _:
            number = year_number(words, at)
            assert number is not None
            return number


def _is_unit(period: Period, unit: str) -> bool:
    length = ((period.last or period.first) - period.first).days + 1
    match unit:
        case "month":
            return length <= 31 and period.first.month == (period.last or period.first).month
        case "quarter":
            return period.grain is Grain.QUARTER
    return length <= (5 if unit in {"weekend", "holiday"} else 7)


def _moved(base: Period, by: int) -> Period:
    """The same days of another year; a weekend keeps its weekdays."""
    moved = shift(base, by)
    if base.last is None or base.first.weekday() != FRIDAY or not 2 <= (base.last - base.first).days <= 4:
        return moved
    first = moved.first + timedelta(days=(base.first.weekday() - moved.first.weekday() + 3) % 7 - 3)
    return days(first, first + (base.last - base.first))


def _whole_or_so_far(base: Period, words: SameWords, at: At) -> Period | None:
    """A whole year spoken of that still runs is meant up to the day of the words, and so is "this time"."""
    if at.said is None:
        return base
    running = base.last is None or base.last.year >= at.said.year
    return None if words.this or running or base.grain is Grain.YEARS else base
