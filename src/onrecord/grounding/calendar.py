"""Arithmetic on periods: the same days of another year, the period before, the year up to a day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from onrecord.claims.periods import days, fiscal, fiscal_years, month, month_length, quarter, year, years
from onrecord.model import Grain, Period

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
FRIDAY = 4
_SHORTEST = 28  # days that every month has
OCTOBER = 10  # in which the federal fiscal year begins
_FISCAL_END = (9, 30)
DECEMBER = 12
JUST_BEGUN = 14  # days of a year, from which on a text may be about it
_MONTHS = 600  # fifty years of them: what stories speak of comes again and again


def day_in(number: int, part: int, which: int) -> date:
    """The day of a month, or the month's last where that year has no such day (29 February)."""
    return date(number, part, which if which <= _SHORTEST else min(which, month_length(number, part)))


@lru_cache(_MONTHS)
def month_end(number: int, part: int) -> date:
    """The last day of a month."""
    return date(number, part, month_length(number, part))


def year_to(last: date) -> Period:
    """From 1 January up to a day."""
    return days(date(last.year, 1, 1), last)


def shift(period: Period, by: int) -> Period:
    """The same days so many years later (earlier where `by` is negative); whole months stay whole in a leap year."""
    first, last = period.first, period.last
    if period.grain is Grain.FISCAL:
        return fiscal_years(first.year + 1 + by, None if last is None else last.year + by)
    start = day_in(first.year + by, first.month, first.day)
    if last is None:
        return Period(start, None, period.grain)
    whole = first.day == 1 and last.day == month_length(last.year, last.month)
    end = month_end(last.year + by, last.month) if whole else day_in(last.year + by, last.month, last.day)
    return days(start, end)


def previous(period: Period) -> Period:
    """What a change that names no start begins at: the same period a year before; for several years, as many before."""
    if period.grain is Grain.YEARS and period.last is not None:
        return shift(period, period.first.year - period.last.year - 1)
    if period.grain is Grain.FISCAL and period.last is not None:
        return shift(period, period.first.year - period.last.year)
    return shift(period, -1)


def before(period: Period) -> Period:
    """The period of the same length right before: the month before, the quarter before, the five weeks before."""
    first, last = period.first, period.last
    if last is None:
        return shift(period, -1)
    match period.grain:
        case Grain.YEAR | Grain.YEARS | Grain.FISCAL:
            return previous(period)
        case Grain.MONTH:
            return months_from(first, -1)
        case Grain.QUARTER:
            earlier = first - DAY
            return quarter(earlier.year, (earlier.month + 2) // 3)
        case Grain.DAY | Grain.DAYS:
            length = last - first + DAY
            return days(first - length, first - DAY)


def months_from(day: date, by: int, count: int = 1) -> Period:
    """`count` whole months, the first of them `by` months from the month of a day."""
    first = day.year * 12 + day.month - 1 + by
    last = first + count - 1
    return days(date(first // 12, first % 12 + 1, 1), month_end(last // 12, last % 12 + 1))


def months_before(day: date, by: int) -> date:
    """The same day so many months before, or that month's last."""
    number = day.year * 12 + day.month - 1 - by
    return day_in(number // 12, number % 12 + 1, day.day)


def is_part(period: Period) -> bool:
    """Whether the period is a part of one year."""
    return period.grain in {Grain.DAYS, Grain.DAY, Grain.MONTH, Grain.QUARTER} and period.last is not None


def paced(period: Period | None, said: date | None, *, federal: bool = False) -> Period | None:
    """The period of a pace: "on pace for its lowest total since 1967" is told of the whole year, which is not over.

    That of `federal` cases is the fiscal year.
    """
    if said is None or period is None:
        return period if said is None else _fiscal_year_of(said) if federal else year(said.year)
    if period.last is None or period.last > said or period.grain in (Grain.YEAR, Grain.FISCAL):
        return period
    if federal and (period.last.month, period.last.day) == _FISCAL_END:
        return _fiscal_year_of(said)  # "a pace that would yield 6,780 by the end of September"
    begun, whole = (period.first.month, period.first.day), _fiscal_year_of(period.first)
    fiscal_part = period.last < date(whole.first.year + 1, OCTOBER, 1) - DAY
    if fiscal_part and (federal or begun == (OCTOBER, 1)):
        return whole  # "the fiscal year would close with 6,780"
    return year(period.first.year) if begun == (1, 1) and period.last < date(period.first.year, 12, 31) else period


def _fiscal_year_of(day: date) -> Period:
    return fiscal(day.year + (day.month >= OCTOBER))


def are_years(start: Period, end: Period) -> bool:
    """Whether two times are whole years, and not one beside the other."""
    return start.grain is end.grain and start.grain is not Grain.DAYS and end.first.year - start.first.year > 1


def begins_in(time: Period | None, stretch: Period) -> bool:
    """Whether a time begins inside a stretch of days."""
    return time is not None and stretch.last is not None and stretch.first <= time.first <= stretch.last


__all__ = [
    "DAY",
    "FRIDAY",
    "OCTOBER",
    "WEEK",
    "are_years",
    "before",
    "begins_in",
    "day_in",
    "days",
    "fiscal",
    "fiscal_years",
    "is_part",
    "month",
    "month_end",
    "months_before",
    "months_from",
    "paced",
    "previous",
    "quarter",
    "shift",
    "year",
    "year_to",
    "years",
]
