"""Periods: ISO 8601 and EDTF level 0, with U.S. federal fiscal years and open ends.

One stretch of time has one spelling: `days` picks the plainest grain that covers it, so that the days of March 2016
and the month are the same `Period`. A fiscal year stays one, since nothing but the words tells it from its days.
"""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date
from functools import lru_cache

from onrecord.claims.quoting import printable
from onrecord.errors import ClaimError
from onrecord.model import Grain, Period

_ATOM = re.compile(
    r"(?P<year>\d{4})(?:-(?:Q(?P<quarter>[1-4])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?|FY(?P<fiscal>\d{4})",
    re.ASCII,
)

_FEBRUARY = 2
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # days of the months, by number
_TEN = 10  # years
_YEARS = 200  # that are kept: what stories speak of comes again and again

_LOOSE = (  # a slip of the pen and how the language writes it; compiled only where something went wrong
    (r"(\d{4})-(\d)", r"\1-0\2"),
    (r"(\d{4})-(\d)-(\d)", r"\1-0\2-0\3"),
    (r"(\d{4})-(\d)-(\d\d)", r"\1-0\2-\3"),
    (r"(\d{4})-(\d\d)-(\d)", r"\1-\2-0\3"),
    (r"(\d{4})[-/ ]?[Qq]([1-4])", r"\1-Q\2"),
    (r"[Qq]([1-4])[-/ ]?(\d{4})", r"\2-Q\1"),
    (r"[Ff][Yy][-/ ]?(\d{4})", r"FY\1"),
    (r"[Ff][Yy][-/' ]?(\d\d)", r"FY20\1"),
    (r"(\d{4}) ?(?:-|–|to|->) ?(\d{4})", r"\1/\2"),
    (r"(\d\d)/(\d\d)/(\d{4})", r"\3-\1-\2"),
)


@lru_cache(_YEARS)
def year(number: int) -> Period:
    """The calendar year."""
    return Period(_day(number, 1, 1), _day(number, 12, 31), Grain.YEAR)


def years(first: int, last: int | None) -> Period:
    """Whole calendar years, both included; `last` None where the stretch has not ended."""
    if first == last:
        return year(first)
    return _ordered(_day(first, 1, 1), None if last is None else _day(last, 12, 31), Grain.YEARS)


def fiscal(number: int) -> Period:
    """The U.S. federal fiscal year, 1 October of the year before to 30 September."""
    return fiscal_years(number, number)


def fiscal_years(first: int, last: int | None) -> Period:
    """Whole fiscal years, both included; `last` None where the stretch has not ended."""
    return _ordered(_day(first - 1, 10, 1), None if last is None else _day(last, 9, 30), Grain.FISCAL)


def quarter(number: int, part: int) -> Period:
    """Quarter `part`, 1 to 4, of a calendar year."""
    return Period(_day(number, part * 3 - 2, 1), _month_end(number, part * 3), Grain.QUARTER)


def month_length(number: int, part: int) -> int:
    """The days of month `part`, 1 to 12, of a year; `calendar.monthrange` also works out a weekday."""
    return _LENGTHS[part] + (part == _FEBRUARY and isleap(number))


def month(number: int, part: int) -> Period:
    """Month `part`, 1 to 12, of a calendar year."""
    return Period(_day(number, part, 1), _month_end(number, part), Grain.MONTH)


def day(when: date) -> Period:
    """One day."""
    return Period(when, when, Grain.DAY)


def days(first: date, last: date | None) -> Period:
    """Days `first` to `last`, both included, at the plainest grain: a year, a quarter, a month, whole years, a day."""
    if last is None:
        return Period(first, None, Grain.DAYS)
    return _ordered(first, last, _grain(first, last))


def _grain(first: date, last: date) -> Grain:
    if first == last:
        return Grain.DAY
    if first.day != 1 or (last.month == 12 and last.day != 31):
        return Grain.DAYS
    if first.month == 1 and last.month == 12:
        return Grain.YEAR if first.year == last.year else Grain.YEARS
    if first.year != last.year or last.day != month_length(last.year, last.month):
        return Grain.DAYS
    if first.month == last.month:
        return Grain.MONTH
    return Grain.QUARTER if first.month % 3 == 1 and last.month == first.month + 2 else Grain.DAYS


def parse_period(text: str) -> Period:
    """The period as the claim language writes it: 2016, 2016-Q1, FY2016, 2016-01-01/2016-03-12, 2011-05-16/..

    Raises `ClaimError` for anything else, with the nearest spelling where there is one.
    """
    words = text.strip()
    if len(words) > 40:
        raise ClaimError(f"a period has at most 40 characters, this one has {len(words)}")
    try:
        return _read(words)
    except ClaimError as error:
        why = f": {error}" if str(error) else ""
        hint = suggest_period(words)
    offer = f'did you mean "{hint}"?' if hint else "write 2016, 2016-03, 2016-Q1, 2016-03-12, FY2016 or first/last"
    raise ClaimError(f'"{printable(words)}" is not a period{why}; {offer}')


def _read(words: str) -> Period:
    start, slash, end = words.partition("/")
    if not slash:
        return _atom(start)
    if end == "..":
        return _open(_atom(start))
    first, last = _atom(start), _atom(end)
    if Grain.FISCAL not in (first.grain, last.grain):
        return days(first.first, last.last)
    if first.grain is not last.grain:
        raise ClaimError("one end is a fiscal year, the other is not")
    return _ordered(first.first, last.last, Grain.FISCAL)


def _open(first: Period) -> Period:
    match first.grain:
        case Grain.YEAR:
            return Period(first.first, None, Grain.YEARS)
        case Grain.FISCAL:
            return Period(first.first, None, Grain.FISCAL)
        case _:
            return Period(first.first, None, Grain.DAYS)


def _atom(text: str) -> Period:
    found = _ATOM.fullmatch(text)
    if found is None:
        raise ClaimError
    if found["fiscal"]:
        return fiscal(int(found["fiscal"]))
    number = int(found["year"])
    if found["quarter"]:
        return quarter(number, int(found["quarter"]))
    if found["day"]:
        return day(_day(number, int(found["month"]), int(found["day"])))
    if found["month"]:
        return month(number, int(found["month"]))
    return year(number)


def print_period(period: Period) -> str:
    """The one spelling of a period."""
    first, last = period.first, period.last
    match period.grain:
        case Grain.YEAR:
            return f"{first.year:04}"
        case Grain.YEARS:
            return f"{first.year:04}/{'..' if last is None else f'{last.year:04}'}"
        case Grain.FISCAL:
            start = f"FY{first.year + 1:04}"
            if last is None:
                return f"{start}/.."
            return start if last.year == first.year + 1 else f"{start}/FY{last.year:04}"
        case Grain.QUARTER:
            return f"{first.year:04}-Q{(first.month + 2) // 3}"
        case Grain.MONTH:
            return f"{first.year:04}-{first.month:02}"
        case Grain.DAY:
            return first.isoformat()
        case Grain.DAYS:
            return f"{first.isoformat()}/{'..' if last is None else last.isoformat()}"


def period_or_none(period: Period | None) -> str | None:
    """The spelling of a period, where there is one."""
    return None if period is None else print_period(period)


def _day(number: int, part: int, which: int) -> date:
    try:
        return date(number, part, which)
    except ValueError:
        pass
    if not 1 <= number <= 9999:
        raise ClaimError(f"there is no year {number}")
    if not 1 <= part <= 12:
        raise ClaimError(f"there is no month {part}")
    raise ClaimError(f"{number:04}-{part:02} has {month_length(number, part)} days")


def _month_end(number: int, part: int) -> date:
    first = _day(number, part, 1)
    return date(first.year, part, month_length(number, part))


def _ordered(first: date, last: date | None, grain: Grain) -> Period:
    if last is not None and last < first:
        raise ClaimError(f"{first} to {last} ends before it starts")
    return Period(first, last, grain)


def suggest_period(text: str) -> str | None:
    """The nearest period in the language to a text that is not quite one; None where no slip explains it."""
    words = text.strip()[:40]
    for slip, spelling in _LOOSE:
        if re.fullmatch(slip, words):
            offer = re.sub(slip, spelling, words)
            try:
                _read(offer)
            except ClaimError:
                return None
            return None if offer == words else offer
    beyond = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", words, re.ASCII)
    if beyond and int(beyond[1]) and 1 <= int(beyond[2]) <= 12 and 28 < int(beyond[3]) <= 31:
        return f"{beyond[1]}-{beyond[2]}-{month_length(int(beyond[1]), int(beyond[2]))}"
    return None


def each_year(period: Period | None) -> list[Period | None]:
    """The single years of several whole ones; any other period alone."""
    if period is None or period.last is None or period.grain not in {Grain.YEARS, Grain.FISCAL}:
        return [period]
    one = fiscal if period.grain is Grain.FISCAL else year
    first = period.first.year + (period.grain is Grain.FISCAL)
    return [one(number) for number in range(first, period.last.year + 1)]


def decade_years(period: Period | None) -> int:
    """How many years whole decades have: 10 of the 1990s, 20 of the 1980s and 1990s; 0 of any other period."""
    if period is None or period.last is None:
        return 0
    years = period.last.year - period.first.year + 1
    whole = (period.first.month, period.first.day) == (1, 1) and (period.last.month, period.last.day) == (12, 31)
    return years if whole and not years % _TEN and not period.first.year % _TEN else 0
