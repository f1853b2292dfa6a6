"""Any expression of time to its days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import assert_never

from onrecord.claims.periods import day, days, fiscal, fiscal_years, year, years
from onrecord.frozen import replace
from onrecord.grounding.calendar import DAY, is_part, month_end, months_before, months_from, shift, year_to
from onrecord.grounding.same_days import same_days_of
from onrecord.grounding.units import day_of, holiday_of, unit_of, window_of
from onrecord.grounding.vantage import At, Unsettled, clip
from onrecord.grounding.years import calendar_year, fiscal_number, fiscal_year, part_of, part_of_year, year_number
from onrecord.model import (
    CalendarWords,
    DayWords,
    DecadeWords,
    EdgeWords,
    EndedWords,
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
    YearShift,
)

_Single = CalendarWords | DecadeWords | DayWords | UnitWords | HolidayWords | WindowWords


def days_of(words: PeriodExpression, at: At) -> Period:
    """The days of an expression. Unsettled where something is missing."""
    match words:
        case CalendarWords() | DecadeWords() | DayWords() | UnitWords() | HolidayWords() | WindowWords():
            return _single(words, at)
        case EdgeWords():
            return _edge(words, at)
        case ToDateWords():
            return to_date(words, at)
        case SameWords():
            return same_days_of(words, _standing_on(words, at))
        case RangeWords():
            return range_of(words, at)[2]
        case EndedWords():
            return ended(words, at)
        case SinceWords():
            return since(words, at)
        case UntilWords():
            raise Unsettled("the words name no beginning")
        case NowWords():
            return day(at.day)
        case VagueWords(reason=reason):
            raise Unsettled(reason)
    assert_never(words)


def _standing_on(words: SameWords, at: At) -> At:
    """The view from which "the same period" is read: the sentence's own part of a year, where none was spoken of."""
    if words.base is None or (at.context is not None and is_part(at.context)):
        return at
    base = days_of(words.base, at)
    return at._replace(context=base) if is_part(base) else at


def _single(words: _Single, at: At) -> Period:
    match words:
        case CalendarWords(until=end) if end is not None:
            return to_date(ToDateWords(end, words.year), at)
        case CalendarWords():
            return fiscal_year(words, at) if words.fiscal else calendar_year(words, at)
        case DecadeWords(first=first, last=last):
            return years(first, last)
        case DayWords():
            return day(day_of(words, at))
        case UnitWords():
            return unit_of(words, at)
        case HolidayWords():
            return holiday_of(words, at)
        case WindowWords():
            return window_of(words, at)
    assert_never(words)


def _edge(words: EdgeWords, at: At) -> Period:
    found = whole(words.of, at)
    edge = found.last if words.last else found.first
    if edge is None:
        raise Unsettled("the period has not ended")
    return day(edge)


def whole(words: PeriodExpression, at: At) -> Period:
    """The expression without an end at the day of the words: whole 2016, the whole month."""
    match words:
        case CalendarWords(fiscal=False, start=None):
            number = year_number(words.year, at)
            if number is not None:
                return year(number)
        case CalendarWords(fiscal=False, start=start, end=end) if start is not None and end is not None:
            found = part_of_year(words, start, end, at)
            return part_of((found.last or found.first).year, start, end)
        case CalendarWords(fiscal=True, start=None):
            return fiscal(fiscal_number(words.year, at))
        case UnitWords(unit="month", by=0, origin=Origin.SAID):
            return months_from(at.day, 0)
    return days_of(words, at)


def named_end(words: ToDateWords, at: At) -> Period:
    """The day or month named after "through" or "as of", in the year that the sentence gives it."""
    end = words.end
    if isinstance(end, CalendarWords) and end.year is None and words.year is not None:
        end = replace(end, year=words.year)
    elif isinstance(end, EdgeWords) and isinstance(end.of, CalendarWords) and end.of.year is None and words.year:
        end = replace(end, of=replace(end.of, year=words.year))
    if end is None:
        return day(at.day)
    return days_of(end, at)


def to_date(words: ToDateWords, at: At) -> Period:
    """From the first day of the year up to the day or month named."""
    if words.end is None:
        number = year_number(words.year, at)
        if number is None or number == at.day.year:
            return year_to(at.day)
        return shift(year_to(at.day), number - at.day.year)  # "year to date in 2012": the same days of it
    found = named_end(words, at)
    if words.entering:
        return year_to(found.first - DAY)
    return year_to(found.last or found.first)


def start_of(words: PeriodExpression, at: At) -> Period:
    """What a "since" names, whole: since 2016 is since the whole of 2016 began."""
    match words:
        case CalendarWords(start=None) | EdgeWords():
            return whole(words, at)
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


def since(words: SinceWords, at: At) -> Period:
    """From the first day of "since 2015" to the day of the words; from the day after "after March"."""
    first = start_of(words.start, at)
    if not words.after or first.last is None:
        return _open_days(first, at)
    opening, said = first.last + DAY, at.said
    if said is None or opening > said:
        return Period(opening, None, Grain.DAYS)
    past = opening.year < said.year
    return days(opening, date(opening.year, 12, 31) if past else said)


def _open_days(first: Period, at: At) -> Period:
    """From the first day of a period to the day of the words; open where that day is not known or comes before."""
    if at.said is None or at.said < first.first:
        return Period(first.first, None, Grain.DAYS)
    return days(first.first, at.said)


def ended(words: EndedWords, at: At) -> Period:
    """The stretch up to a day; twelve months to 30 September, as every fiscal year, bear the year they end in."""
    if isinstance(words.end, CalendarWords) and words.end.start is None:
        last = whole(words.end, at).last or at.day
    else:
        found = days_of(words.end, at)
        last = found.last or found.first
    if words.unit != "month":
        size = 7 if words.unit == "week" else 1
        return days(last - words.count * size * DAY + DAY, last)
    if words.count == 12 and (words.fiscal or (last.month, last.day) == (9, 30)):
        return fiscal(last.year)
    if last.day == month_end(last.year, last.month).day:
        return months_from(last, 1 - words.count, words.count)
    return days(months_before(last, words.count) + DAY, last)


def range_of(words: RangeWords, at: At) -> tuple[Period, Period, Period]:
    """The later end is settled first where the words give the year to it, else the earlier one."""
    start, end = words.start, words.end
    if at.spoken is not None and at.spoken.grain is Grain.YEARS:
        at = _from_the_first(words, at, at.spoken)
    if isinstance(start, EdgeWords) and _is_year(start.of) and (_ends_year(end) or (start.last and _has_year(end))):
        return _from_an_edge(start, end, at)
    if _has_year(start) and not _has_year(end):
        first = whole(start, at)
        last = _after(end, first, at)
    else:
        last = _whole_end(end, at)
        first = _until(start, last, at)
    stop = last.last or last.first
    if first.grain is Grain.FISCAL or last.grain is Grain.FISCAL:
        return first, last, fiscal_years((first.last or first.first).year, stop.year)
    return first, last, days(first.first, max(stop, first.first))


def _from_the_first(words: RangeWords, at: At, spoken: Period) -> At:
    """ "The three years before that", behind a stretch of years: counted back from the first of them."""
    match words.start, words.end:
        case CalendarWords(year=YearShift(origin=Origin.CONTEXT)), CalendarWords(year=YearShift(origin=Origin.CONTEXT)):
            return at._replace(context=year(spoken.first.year))
    return at


def _from_an_edge(start: EdgeWords, end: PeriodExpression, at: At) -> tuple[Period, Period, Period]:
    """ "Between the end of 2013 and the end of 2016": the figure of 2013 and that of 2016, and what lies between."""
    first, last = whole(start.of, at), whole(end.of if isinstance(end, EdgeWords) and end.last else end, at)
    begin = (first.last or first.first) + DAY if start.last else first.first
    return first, last, days(begin, max(last.last or last.first, begin))


def _is_year(words: PeriodExpression) -> bool:
    return isinstance(words, CalendarWords) and isinstance(words.year, int) and words.start is None and not words.fiscal


def _ends_year(words: PeriodExpression) -> bool:
    return isinstance(words, EdgeWords) and words.last and _is_year(words.of)


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
        return whole(words, at)
    return days_of(words, at)


def _until(words: PeriodExpression, last: Period, at: At) -> Period:
    """The latest such time that begins before `last`."""
    stop = last.last or last.first
    match words:
        case CalendarWords(year=None, start=start, end=end, fiscal=False) if start is not None and end is not None:
            found = part_of(stop.year, start, end)
            return found if found.first <= last.first else part_of(stop.year - 1, start, end)
        case CalendarWords(start=None, fiscal=False) if last.grain is Grain.FISCAL:
            return fiscal(year_number(words.year, at) or stop.year)
        case CalendarWords(start=None):
            return whole(words, at)
        case DayWords(weekday=int(weekday)):
            back = (last.first.weekday() - weekday) % 7 or 7
            return day(last.first - timedelta(days=back))
        case EdgeWords(of=CalendarWords(year=None | YearShift())):
            return whole(words, At(stop, None, None))
    found = days_of(words, at)
    return found if found.first <= last.first else days_of(words, At(last.first, None, None))


def _after(words: PeriodExpression, first: Period, at: At) -> Period:
    """The first such time that ends after `first` began."""
    match words:
        case CalendarWords(start=start, end=end) if start is not None and end is not None:
            found = part_of(first.first.year, start, end)
            if found.last is not None and found.last < first.first:
                found = part_of(first.first.year + 1, start, end)
            return clip(found, at)
        case EdgeWords(of=CalendarWords(year=None, start=start, end=end)) if start is not None and end is not None:
            whole = part_of(first.first.year, start, end)
            return day((whole.last or whole.first) if words.last else whole.first)
    return days_of(words, at)
