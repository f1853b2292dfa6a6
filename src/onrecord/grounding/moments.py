"""The rules that turn each kind of time words into days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple, assert_never

from onrecord.claims.periods import day, days, fiscal, fiscal_years, year, years
from onrecord.grounding.calendar import (
    DAY,
    WEEK,
    day_in,
    is_part,
    month_end,
    months_before,
    months_from,
    shift,
    year_to,
)
from onrecord.grounding.holidays import holiday, latest_holiday, latest_weekend, weekend_of
from onrecord.model import (
    CalendarWords,
    DayWords,
    DecadeWords,
    EdgeWords,
    Grain,
    HolidayWords,
    NowWords,
    Origin,
    Period,
    PeriodExpression,
    RangeWords,
    SameWords,
    SinceWords,
    ToDateWords,
    UnitWords,
    UntilWords,
    VagueWords,
    WindowWords,
    YearEndedWords,
    YearShift,
    YearWords,
)

UNDATED = "the day of the words is not known; give it with --published"
_YEAR_END = (12, 15)  # from here on a year named by its number is spoken of as over ("2016 ended with 762")
_TURN = (1, 15)  # up to here "the year" with no other words is the one just ended
_MONTH_DONE = 25  # from this day on "over the month" is the month that runs


class Unsettled(Exception):  # noqa: N818 - it tells a state of the words, not an error of the program
    """What is missing, in words for the report."""


class At(NamedTuple):
    """What the words are counted from."""

    said: date | None
    context: Period | None
    main: Period | None

    @property
    def day(self) -> date:
        """The day of the words; Unsettled where it is not known."""
        if self.said is None:
            raise Unsettled(UNDATED)
        return self.said

    @property
    def spoken(self) -> Period | None:
        """The period spoken of, else the story's."""
        return self.context or self.main

    def range_of(self, words: RangeWords) -> tuple[Period, Period, Period]:
        """Both ends and the whole of a range."""
        return _range(words, self)

    def end_of(self, words: ToDateWords) -> Period:
        """The day or month that a "through" or "as of" names."""
        return _named_end(words, self)


def days_of(words: PeriodExpression, at: At) -> Period:
    """The days of an expression. Unsettled where something is missing."""
    match words:
        case CalendarWords():
            return _fiscal(words, at) if words.fiscal else _calendar(words, at)
        case DecadeWords(first=first, last=last):
            return years(first, last)
        case DayWords():
            return day(_day(words, at))
        case UnitWords():
            return _unit(words, at)
        case HolidayWords():
            return _holiday(words, at)
        case WindowWords():
            return _window(words, at)
        case EdgeWords(of=inner, last=last):
            whole = _whole(inner, at)
            edge = whole.last if last else whole.first
            if edge is None:
                raise Unsettled("the period has not ended")
            return day(edge)
        case ToDateWords():
            return _to_date(words, at)
        case SameWords():
            return _same(words, at)
        case RangeWords():
            return _range(words, at)[2]
        case YearEndedWords(end=end):
            return _year_ended(days_of(end, at))
        case SinceWords(start=start):
            return open_days(start_of(start, at), at)
        case UntilWords():
            raise Unsettled("the words name no beginning")
        case NowWords():
            return day(at.day)
        case VagueWords(reason=reason):
            raise Unsettled(reason)
    assert_never(words)


# ------------------------------------------------------------------------------------------- a year and its parts


def _number(words: YearWords, at: At) -> int | None:
    """The calendar year; None where the words leave it out."""
    match words:
        case None:
            return None
        case int():
            return words
        case YearShift(by=by, origin=Origin.CONTEXT):
            spoken = at.spoken
            if spoken is None:
                return at.day.year + by
            return (spoken.last or spoken.first).year + by
        case YearShift(by=by, origin=Origin.RUNNING):
            return _running(at) + by
        case YearShift(by=by):
            return at.day.year + by


def _running(at: At) -> int:
    """ "The year": that of the context, else the one that runs; in its first fortnight the one just ended."""
    if at.context is not None:
        return (at.context.last or at.context.first).year
    said = at.day
    return said.year - 1 if (said.month, said.day) <= _TURN else said.year


def _calendar(words: CalendarWords, at: At) -> Period:
    if words.start is not None and words.end is not None:
        return _part(words, words.start, words.end, at)
    if isinstance(words.year, YearShift) and words.year.origin is Origin.CONTEXT and words.year.by:
        return _beside(words.year.by, at)
    number = _number(words.year, at)
    if number is None:
        raise Unsettled("the words name no year")
    if words.until is not None:
        return _to_date(ToDateWords(words.until, words.year), at)
    if at.said is None or number != at.said.year:
        return year(number)
    named = isinstance(words.year, int) or words.year != YearShift(0, Origin.SAID)
    if named and (at.said.month, at.said.day) >= _YEAR_END:
        return year(number)
    return year_to(at.said)


def _beside(by: int, at: At) -> Period:
    """ "The year before", "two years later": the same days of that year as those spoken of."""
    spoken = at.spoken
    if spoken is None:
        return year(at.day.year + by)
    if spoken.last is None or spoken.grain is Grain.YEARS:
        return year(((spoken.last or spoken.first) if by > 0 else spoken.first).year + by)
    return shift(spoken, by)


def _part(words: CalendarWords, start: tuple[int, int], end: tuple[int, int], at: At) -> Period:
    number = _number(words.year, at)
    if number is None:
        return _latest(start, end, at)
    found = part_of(number, start, end)
    if isinstance(words.year, YearShift) and words.year.origin is Origin.RUNNING and _beyond(found, at):
        found = part_of(number - 1, start, end)
    return _clip(found, at)


def part_of(number: int, start: tuple[int, int], end: tuple[int, int]) -> Period:
    """The part of the year from one (month, day) to another, day 0 for the whole month."""
    first_year = number - 1 if start > end and start[0] > end[0] else number
    first = day_in(first_year, start[0], start[1] or 1)
    last = day_in(number, end[0], end[1]) if end[1] else month_end(number, end[0])
    return days(first, last)


def _beyond(period: Period, at: At) -> bool:
    return at.said is not None and period.first > at.said


def _clip(period: Period, at: At) -> Period:
    """A part of the year that still runs ends with the day of the words."""
    said = at.said
    if said is None or period.last is None or not period.first < said < period.last:
        return period
    return days(period.first, said)


def _latest(start: tuple[int, int], end: tuple[int, int], at: At) -> Period:
    """A date without a year: the latest that is not in the future, or that of the year spoken of.

    The year spoken of decides where it is past, unless the date is news (the month of the words or the one before).
    """
    spoken = at.context
    if at.said is None:
        if spoken is None:
            raise Unsettled(UNDATED)
        return part_of((spoken.last or spoken.first).year, start, end)
    said = at.said
    found = part_of(said.year, start, end)
    if found.first > said or _barely_begun(found, said):
        found = part_of(said.year - 1, start, end)
    if spoken is None or spoken.grain is Grain.YEARS or spoken.last is None:
        return _clip(found, at)
    past = spoken.last.year < found.first.year
    news = (said.year - found.first.year) * 12 + said.month - found.first.month <= 1
    if past and not news:
        return part_of(spoken.last.year, start, end)
    return _clip(found, at)


def _barely_begun(period: Period, said: date) -> bool:
    """Whether a stretch longer than a month, which runs, is not half over."""
    if period.last is None or not period.first <= said < period.last or (period.last - period.first).days <= 31:
        return False
    return (said - period.first) * 2 < period.last - period.first


def _fiscal(words: CalendarWords, at: At) -> Period:
    number = _fiscal_number(words.year, at)
    if words.start is not None and words.end is not None:
        first = number - 1 if words.start[0] >= 10 else number
        last = number - 1 if words.end[0] >= 10 else number
        return _clip(days(date(first, words.start[0], 1), month_end(last, words.end[0])), at)
    whole = fiscal(number)
    if at.said is not None and not isinstance(words.year, int) and whole.first <= at.said < (whole.last or at.said):
        return days(whole.first, at.said)
    return whole


def _fiscal_number(words: YearWords, at: At) -> int:
    match words:
        case int():
            return words
        case YearShift(by=by, origin=Origin.CONTEXT) if at.spoken is not None:
            return (at.spoken.last or at.spoken.first).year + by
        case YearShift(by=by):
            return at.day.year + (at.day.month >= 10) + by
        case None:
            raise Unsettled("the words name no fiscal year")


def _whole(words: PeriodExpression, at: At) -> Period:
    """The expression without an end at the day of the words: whole 2016, the whole month."""
    match words:
        case CalendarWords(fiscal=False, start=None):
            number = _number(words.year, at)
            if number is not None:
                return year(number)
        case CalendarWords(fiscal=False, start=start, end=end) if start is not None and end is not None:
            found = _part(words, start, end, at)
            return part_of((found.last or found.first).year, start, end)
        case CalendarWords(fiscal=True, start=None):
            return fiscal(_fiscal_number(words.year, at))
        case UnitWords(unit="month", by=0, origin=Origin.SAID):
            return months_from(at.day, 0)
    return days_of(words, at)


# --------------------------------------------------------------------------------------------- days, weeks, holidays


def _day(words: DayWords, at: At) -> date:
    """A weekday is the latest one, the day of the words included; "last Monday" is before that day."""
    if words.weekday is None:
        return at.day + words.by * DAY
    back = (at.day.weekday() - words.weekday) % 7
    return at.day - timedelta(days=back or (7 if words.before else 0))


def _friday(on: date) -> date:
    """The Friday that opens the latest weekend: over by this day, or running on its Sunday."""
    back = (on.weekday() - 4) % 7
    return on - timedelta(days=back if back >= 2 else back + 7)


def _unit(words: UnitWords, at: At) -> Period:
    if words.unit == "weekend":
        return _weekend(words, at)
    if words.unit.startswith("month "):
        number = int(words.unit.removeprefix("month "))
        return months_from(date(at.day.year - (number >= at.day.month), number, 1), 0)
    if words.origin is Origin.CONTEXT and at.spoken is not None:
        return _unit_beside(words, at.spoken)
    if words.unit == "day":
        return day(at.day + words.by * DAY)
    if words.unit == "week":
        monday = at.day - timedelta(days=at.day.weekday()) + words.by * WEEK
        return _clip(days(monday, monday + 6 * DAY), at)
    if words.unit == "quarter":
        first = -((at.day.month - 1) % 3) + words.by * 3
        return _clip(months_from(at.day, first, 3), at)
    if words.origin is Origin.RUNNING:
        return months_from(at.day, 0 if at.day.day >= _MONTH_DONE else -1)
    return _clip(months_from(at.day, words.by), at)


def _unit_beside(words: UnitWords, spoken: Period) -> Period:
    """The units right before the period spoken of, or right after it."""
    last = spoken.last or spoken.first
    size, back = words.count, words.by < 0
    match words.unit:
        case "month":
            return months_from(spoken.first, -size * -words.by) if back else months_from(last, words.by)
        case "quarter":
            opening = -((spoken.first.month - 1) % 3)
            return months_from(spoken.first, opening + words.by * 3, 3)
        case "day":
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
    return found if words.by > 0 else _clip(found, at)


def _holiday(words: HolidayWords, at: At) -> Period:
    number = _number(words.year, at)
    found: Period | None
    if words.weekend:
        named = number is not None and words.name is not None
        found = (
            weekend_of(words.name, number) if named and words.name and number else latest_weekend(words.name, at.day)
        )
        if found is None:
            raise Unsettled("the holiday falls in the middle of a week, and the words do not say which days they mean")
        return found if number is not None else _clip(found, at)
    if words.name is None:
        raise Unsettled("the words do not say which holiday")
    return day(holiday(words.name, number)) if number is not None else latest_holiday(words.name, at.day)


def _window(words: WindowWords, at: At) -> Period:
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


# --------------------------------------------------------------------------------------------------- stretches


def _named_end(words: ToDateWords, at: At) -> Period:
    """The day or month named after "through" or "as of", in the year that the sentence gives it."""
    end = words.end
    if isinstance(end, CalendarWords) and end.year is None and words.year is not None:
        end = replace(end, year=words.year)
    elif isinstance(end, EdgeWords) and isinstance(end.of, CalendarWords) and end.of.year is None and words.year:
        end = replace(end, of=replace(end.of, year=words.year))
    if end is None:
        return day(at.day)
    return days_of(end, at)


def _to_date(words: ToDateWords, at: At) -> Period:
    if words.end is None:
        number = _number(words.year, at)
        if number is None or number == at.day.year:
            return year_to(at.day)
        return year(number)
    found = _named_end(words, at)
    if words.entering:
        return year_to(found.first - DAY)
    return year_to(found.last or found.first)


def _same(words: SameWords, at: At) -> Period:
    """The month and day range spoken of, in another year."""
    base = at.spoken
    if base is not None and (not is_part(base) or (words.this and base.first.month != 1)):
        base = _whole_or_so_far(base, words, at)
    if base is None:
        base = year_to(at.day)
    match words.year:
        case None:
            return base
        case YearShift(by=by, origin=Origin.CONTEXT):
            return shift(base, by)
        case _:
            number = _number(words.year, at)
            assert number is not None
            return shift(base, number - (base.last or base.first).year)


def _whole_or_so_far(base: Period, words: SameWords, at: At) -> Period | None:
    """A whole year spoken of that still runs is meant up to the day of the words, and so is "this time"."""
    if at.said is None:
        return base
    running = base.last is None or base.last.year >= at.said.year
    return None if words.this or running or base.grain is Grain.YEARS else base


def start_of(words: PeriodExpression, at: At) -> Period:
    """What a "since" names, whole: since 2016 is since the whole of 2016 began."""
    match words:
        case CalendarWords(start=None) | EdgeWords():
            return _whole(words, at)
        case CalendarWords(year=None):
            return _latest_whole(words, at)
        case WindowWords() | ToDateWords() | SinceWords() | UntilWords() | NowWords():
            raise Unsettled("the words name no first day")
    return days_of(words, at)


def _latest_whole(words: CalendarWords, at: At) -> Period:
    alone = At(at.said, None, None) if at.said is not None else at
    found = days_of(words, alone)
    if words.start is None or words.end is None:
        return found
    return part_of((found.last or found.first).year, words.start, words.end)


def open_days(first: Period, at: At) -> Period:
    """From the first day of a period to the day of the words; open where that day is not known or comes before."""
    if at.said is None or at.said < first.first:
        return Period(first.first, None, Grain.DAYS)
    return days(first.first, at.said)


def _year_ended(end: Period) -> Period:
    last = end.last or end.first
    if (last.month, last.day) == (9, 30):
        return fiscal(last.year)
    first = day_in(last.year - 1, last.month, last.day) + DAY
    if last.day == month_end(last.year, last.month).day:
        first = month_end(last.year - 1, last.month) + DAY
    return days(first, last)


def _range(words: RangeWords, at: At) -> tuple[Period, Period, Period]:
    """The later end is settled first where the words give the year to it, else the earlier one."""
    start, end = words.start, words.end
    if _has_year(start) and not _has_year(end):
        first = _whole(start, at)
        last = _after(end, first, at)
    else:
        last = _whole_end(end, at)
        first = _until(start, last, at)
    stop = last.last or last.first
    if first.grain is Grain.FISCAL or last.grain is Grain.FISCAL:
        return first, last, fiscal_years((first.last or first.first).year, stop.year)
    return first, last, days(first.first, max(stop, first.first))


def _has_year(words: PeriodExpression) -> bool:
    match words:
        case CalendarWords(year=number):
            return number is not None
        case EdgeWords(of=inner):
            return _has_year(inner)
        case HolidayWords(year=number):
            return number is not None
    return False


def _whole_end(words: PeriodExpression, at: At) -> Period:
    if isinstance(words, CalendarWords) and words.start is None:
        return _whole(words, at)
    return days_of(words, at)


def _until(words: PeriodExpression, last: Period, at: At) -> Period:
    """The latest such time that begins before `last`."""
    stop = last.last or last.first
    match words:
        case CalendarWords(year=None, start=start, end=end, fiscal=False) if start is not None and end is not None:
            found = part_of(stop.year, start, end)
            return found if found.first <= last.first else part_of(stop.year - 1, start, end)
        case CalendarWords(start=None, fiscal=False) if last.grain is Grain.FISCAL:
            return fiscal(_number(words.year, at) or stop.year)
        case CalendarWords(start=None):
            return _whole(words, at)
        case DayWords(weekday=int(weekday)):
            back = (last.first.weekday() - weekday) % 7 or 7
            return day(last.first - timedelta(days=back))
        case EdgeWords(of=CalendarWords(year=None | YearShift())):
            return _whole(words, At(stop, None, None))
    found = days_of(words, at)
    return found if found.first <= last.first else days_of(words, At(last.first, None, None))


def _after(words: PeriodExpression, first: Period, at: At) -> Period:
    """The first such time that ends after `first` began."""
    match words:
        case CalendarWords(start=start, end=end) if start is not None and end is not None:
            found = part_of(first.first.year, start, end)
            if found.last is not None and found.last < first.first:
                found = part_of(first.first.year + 1, start, end)
            return _clip(found, at)
        case EdgeWords(of=CalendarWords(year=None, start=start, end=end)) if start is not None and end is not None:
            whole = part_of(first.first.year, start, end)
            return day((whole.last or whole.first) if words.last else whole.first)
    return days_of(words, at)
