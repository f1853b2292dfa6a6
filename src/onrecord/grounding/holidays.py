"""The days of U.S. holidays and the weekends that carry their names."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache

from onrecord.claims.periods import day, days
from onrecord.grounding.calendar import DAY, month_end
from onrecord.lexicon.load import table
from onrecord.model import Period


@cache
def _rules() -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in table("holidays")}


def holiday(name: str, number: int) -> date:
    """The holiday of that name in a year, by the rule of holidays.csv."""
    rule = _rules()[name]
    if rule["rule"] == "easter":
        return _easter(number)
    part = int(rule["month"])
    if rule["rule"] == "fixed":
        return date(number, part, int(rule["number"]))
    weekday = int(rule["weekday"])
    if rule["rule"] == "last":
        last = month_end(number, part)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(number, part, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (int(rule["number"]) - 1))


def _easter(number: int) -> date:
    """Easter Sunday of the Gregorian calendar (the algorithm of the "anonymous Gregorian computus", Nature 1876)."""
    a, b, c = number % 19, number // 100, number % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    part, which = divmod(h + k - 7 * m + 114, 31)
    return date(number, part, which + 1)


@lru_cache(maxsize=256)  # each is asked of every holiday to tell which one some days are
def weekend_of(name: str, number: int) -> Period | None:
    """The holiday's weekend from its Friday; None for a holiday in the middle of a week, whose weekend is unsettled.

    It runs to the holiday's Monday, or to the Monday on which a Sunday's holiday is kept; a holiday on a Thursday
    opens it, one on a Tuesday closes it.
    """
    on, kind = holiday(name, number), _rules()[name]["weekend"]
    match on.weekday():
        case 0:
            return days(on - 3 * DAY, on)
        case 1:
            return days(on - 4 * DAY, on)
        case 2:
            return None
        case 3:
            return days(on, on + 3 * DAY)
        case 4:
            return days(on, on + 2 * DAY)
        case 5:
            return days(on - DAY, on + DAY)
    return days(on - 2 * DAY, on + DAY if kind == "monday" else on)


def latest_holiday(name: str, said: date) -> Period:
    """The last such holiday not after the day of the words."""
    on = holiday(name, said.year)
    return day(on if on <= said else holiday(name, said.year - 1))


def latest_weekend(name: str | None, said: date) -> Period | None:
    """The weekend of the last such holiday that had begun on the day of the words; of any, where no name is given.

    None where that holiday falls in the middle of a week.
    """
    if name is not None:
        number = said.year if holiday(name, said.year) - 4 * DAY <= said else said.year - 1
        found = weekend_of(name, number)
        return found if found is None or found.first <= said else weekend_of(name, number - 1)
    begun = [
        found
        for one, row in _rules().items()
        for number in (said.year, said.year - 1)
        if row["weekend"] != "sunday" and (found := weekend_of(one, number)) is not None and found.first <= said
    ]
    return max(begun, default=None)


def on_holiday(period: Period, number: int) -> Period | None:
    """The same holiday's weekend in another year, where the days are just such a weekend; None for other days."""
    names = [name for name, row in _rules().items() if row["rule"] != "fixed"]
    weekend = next((name for name in names if weekend_of(name, period.first.year) == period), None)
    return weekend_of(weekend, number) if weekend is not None else None


def with_holiday(period: Period, number: int) -> Period | None:
    """The days around the same holiday in another year, where it moves with its weekday; None for other days."""
    if period.last is None:
        return None
    for name in [name for name, row in _rules().items() if row["rule"] != "fixed"]:
        on = holiday(name, period.first.year)
        if period.first <= on <= period.last:
            moved = holiday(name, number)
            return days(moved - (on - period.first), moved + (period.last - on))
    return None
