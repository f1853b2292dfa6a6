"""What words for a time mean beside what was just told: "last August" behind an August, an ordinal total."""

from __future__ import annotations

from datetime import date, timedelta

from onrecord.claims.periods import year
from onrecord.grounding.calendar import DECEMBER, is_part, shift, year_to
from onrecord.grounding.periods import Resolved
from onrecord.grounding.same_days import same_days
from onrecord.grounding.timeline import Timeline
from onrecord.model import (
    CalendarWords,
    Grain,
    Origin,
    Period,
    PeriodWords,
    Reading,
    SameWords,
    Shape,
    Unit,
    UnitWords,
    YearShift,
)

_MOST_ON_A_DAY = 20  # more than any city counts on a day
_FEW_DAYS = timedelta(days=10)
MOST_OF_FEW_DAYS = 110  # people; no city has had more hit by gunfire over a long weekend


def dated(
    reading: Reading, words: PeriodWords, period: Period, found: Resolved, time: Timeline
) -> tuple[Period | None, str, str | None]:
    """What words that mean a `period` mean for this reading."""
    if period == time.last and _last_month(words):
        return shift(period, -1), f'"{words.text}" is the one before the month spoken of', None
    if reading.rules[:1] == ("ordinal total",):
        return _ordinal_total(period, found.because, time)
    if _too_many(reading, words, period):
        return year(period.first.year), "more than a few days can have", None
    if (up_to := _up_to_day(reading, period, time)) is not None:
        return up_to, "the count up to that day", None
    if in_list(reading) and period.grain is Grain.YEAR and not reading.whole:
        near = _few_days(time, period)
        if near is not None and reading.amount is not None and reading.amount.value <= MOST_OF_FEW_DAYS:
            return same_days(period, near), "the same days of that year", None
    if isinstance(words.expression, SameWords):
        time.same = period
    elif time.same is not None and not reading.whole and period.grain is Grain.YEAR and in_list(reading):
        return same_days(period, time.same), found.because, None
    elif _is_base(reading) and time.last is not None and _long_before_its_end(time.last):
        return same_days(period, time.last), found.because, None  # "435 through June, compared to 545 last year"
    return period, found.because, None


def _too_many(reading: Reading, words: PeriodWords, period: Period) -> bool:
    """ "Two years ago, fewer than 500 were killed", behind a weekend: of the year, and not of its same few days."""
    if not isinstance(words.expression, CalendarWords) or reading.amount is None or period.last is None:
        return False
    few = period.grain is Grain.DAYS and period.last - period.first < _FEW_DAYS
    told = words.expression.start is not None
    return few and not told and reading.unit is Unit.COUNT and reading.amount.value > MOST_OF_FEW_DAYS


def _up_to_day(reading: Reading, day: Period, time: Timeline) -> Period | None:
    """ "286 as of Tuesday, against 241 on July 6 last year", "stood at 139 on Sunday, six below": the year up to it."""
    near, amount = time.last, reading.amount
    if day.first != day.last or near is None or near != year_to(near.last or near.first):
        return None
    if reading.shape in {Shape.CHANGE, Shape.COMPARISON}:
        return near if near.last == day.last else None
    many = in_list(reading) and amount is not None and amount.value > _MOST_ON_A_DAY
    return year_to(day.first) if many and day.first.year != near.first.year else None


def _few_days(time: Timeline, year_told: Period) -> Period | None:
    """ "66 people were shot over the weekend, against 53 last year": the days that the text has just told of."""
    near = time.last
    if near is None or near.last is None or not near.first < near.last < near.first + _FEW_DAYS:
        return None
    return near if year_told.first.year < near.first.year else None


def _is_base(reading: Reading) -> bool:
    """A count on the far side of a comparison, where no words say that it is of all of a year."""
    return reading.against and not reading.whole and reading.unit is Unit.COUNT


def _long_before_its_end(told: Period) -> bool:
    """Whether a part of a year ends before December: late in it, a year so far is held against whole years."""
    return is_part(told) and told.last is not None and told.last.month < DECEMBER


def _last_month(words: PeriodWords) -> bool:
    """ "59 in August, compared with 79 last August": not the same month again."""
    match words.expression:
        case UnitWords(unit=unit, by=-1):
            return unit.startswith("month ")
    return False


def _ordinal_total(period: Period, why: str, time: Timeline) -> tuple[Period | None, str, str | None]:
    """ "A man shot on Sunday was the 300th victim of the year": the count up to the day of the event."""
    event = time.day_named()
    if event is not None and event.first.year == period.first.year:
        return year_to(event.first), why, None
    if period.first == date(period.first.year, 1, 1):
        return period, why, None
    return None, "", "the words do not say on which day the count stood so"


def in_list(reading: Reading) -> bool:
    """A bare count behind others: "410 for the same months of 2012, 455 for 2011"."""
    return reading.rules[:1] == ("bare count",)


def years_later(words: PeriodWords | None) -> bool:
    """ "Six years later the toll had been cut by half": the change begins where the years are counted from."""
    match words.expression if words is not None else None:
        case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT)):
            return by > 1
    return False
