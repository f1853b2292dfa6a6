"""Days, weeks, weekends, months, holidays and windows, from their words."""

from __future__ import annotations

from datetime import date, timedelta

from onrecord.claims.periods import day, days, years
from onrecord.grounding.calendar import DAY, WEEK, is_part, months_before, months_from
from onrecord.grounding.holidays import holiday, latest_holiday, latest_weekend, weekend_of, with_holiday
from onrecord.grounding.vantage import At, Unsettled, clip
from onrecord.grounding.years import year_number
from onrecord.model import DayWords, Grain, HolidayWords, Origin, Period, UnitWords, WindowWords

_OF_A_YEAR = "the words point at a month, and the text has told of none"
_MONTH_DONE = 25  # from this day on "over the month" is the month that runs


def day_of(words: DayWords, at: At) -> date:
    """A weekday is the latest one, the day of the words included; "last Monday" is before that day."""
    if words.weekday is None:
        return at.day + words.by * DAY
    back = (at.day.weekday() - words.weekday) % 7
    return at.day - timedelta(days=back or (7 if words.before else 0))


def _friday(on: date) -> date:
    """The Friday that opens the latest weekend: over by this day, or running on its Sunday."""
    back = (on.weekday() - 4) % 7
    return on - timedelta(days=back if back >= 2 else back + 7)


def unit_of(words: UnitWords, at: At) -> Period:
    """Whole weeks, months or quarters, counted from the day of the words or from the period spoken of."""
    if words.unit == "weekend":
        return _weekend(words, at)
    if words.unit.startswith("month "):
        number = int(words.unit.removeprefix("month "))
        return months_from(date(at.day.year - (number >= at.day.month), number, 1), 0)
    if words.origin is Origin.CONTEXT and at.spoken is not None:
        return _unit_beside(words, at.spoken)
    if words.origin is Origin.CONTEXT and words.by == 0:
        raise Unsettled(_OF_A_YEAR)
    if words.unit == "day":
        return day(at.day + words.by * DAY)
    if words.unit == "week":
        monday = at.day - timedelta(days=at.day.weekday()) + words.by * WEEK
        return clip(days(monday, monday + 6 * DAY), at)
    if words.unit == "quarter":
        first = -((at.day.month - 1) % 3) + words.by * 3
        return clip(months_from(at.day, first, 3), at)
    if words.origin is Origin.RUNNING:
        return months_from(at.day, 0 if at.day.day >= _MONTH_DONE else -1)
    return clip(months_from(at.day, words.by), at)


def _unit_beside(words: UnitWords, spoken: Period) -> Period:
    """The units right before the period spoken of, or right after it; a year has months in it and none beside."""
    if words.unit == "month" and spoken.grain in (Grain.YEAR, Grain.FISCAL):
        raise Unsettled(_OF_A_YEAR)  # "26 that month, and 12 the month before", where only the year was told
    last = spoken.last or spoken.first
    size, back = words.count, words.by < 0
    match words.unit:
        case "month":
            return months_from(spoken.first, size * words.by, size) if back else months_from(last, words.by)
        case "quarter":
            opening = -((spoken.first.month - 1) % 3)
            return months_from(spoken.first, opening + words.by * 3, 3)
        case "day":
            if size > 1 and back:
                return days(spoken.first + size * words.by * DAY, spoken.first - DAY)
            return day((spoken.first if back else last) + words.by * DAY)
    length = size * WEEK
    if back:
        first = spoken.first + words.by * length
        return days(first, first + length - DAY)
    return days(last + DAY, last + length)


def _weekend(words: UnitWords, at: At) -> Period:
    """Friday to Sunday: the latest, or the one so many before the weekend spoken of."""
    if words.origin is Origin.CONTEXT:
        spoken = at.context
        known = spoken is not None and spoken.last is not None and (spoken.last - spoken.first).days <= 5
        friday = _friday(spoken.last) if known and spoken and spoken.last else _friday(at.day)
        if known and spoken and spoken.last and spoken.first.weekday() == 4:
            friday = spoken.first
        return days(friday + words.by * WEEK, friday + words.by * WEEK + 2 * DAY)
    friday = _friday(at.day)
    if words.by == 0 and at.day.weekday() in {4, 5}:
        friday = at.day - timedelta(days=at.day.weekday() - 4)
    if words.by > 0:
        friday += WEEK
    found = days(friday, friday + 2 * DAY)
    return found if words.by > 0 else clip(found, at)


def holiday_of(words: HolidayWords, at: At) -> Period:
    """A holiday or its weekend: of the year named, else the latest."""
    number = year_number(words.year, at)
    found: Period | None
    if words.weekend:
        if number is None:
            found = latest_weekend(words.name, at.day)
        elif words.name is not None:
            found = weekend_of(words.name, number)
        else:
            found = _same_holiday(at, number)
        if found is None:
            raise Unsettled("the holiday falls in the middle of a week, and the words do not say which days they mean")
        return found if number is not None else clip(found, at)
    if words.name is None:
        raise Unsettled("the words do not say which holiday")
    return day(holiday(words.name, number)) if number is not None else latest_holiday(words.name, at.day)


def _same_holiday(at: At, number: int) -> Period | None:
    """ "The holiday weekend in 2017": of the holiday that was spoken of, else of the latest."""
    spoken = with_holiday(at.spoken, number) if at.spoken is not None and is_part(at.spoken) else None
    latest = latest_weekend(None, at.day)
    return spoken or (with_holiday(latest, number) if latest is not None else None)


def window_of(words: WindowWords, at: At) -> Period:
    """The stretch up to the day of the words; in January, years are the calendar years just ended."""
    said = at.day
    match words.unit:
        case "year":
            if said.month == 1:
                return years(said.year - words.count, said.year - 1)
            return days(months_before(said, 12 * words.count) + DAY, said)
        case "month":
            return days(months_before(said, words.count) + DAY, said)
        case "week":
            return days(said - words.count * WEEK + DAY, said)
    return days(said - (words.count - 1) * DAY, said)
