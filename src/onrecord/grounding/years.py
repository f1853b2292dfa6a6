"""A year, a fiscal year or a part of one, from its words."""

from __future__ import annotations

from datetime import date

from onrecord.claims.periods import days, fiscal, year
from onrecord.grounding.calendar import OCTOBER, day_in, is_part, month_end, shift, year_to
from onrecord.grounding.vantage import UNDATED, At, Unsettled, clip
from onrecord.model import CalendarWords, Grain, Origin, Period, YearShift, YearWords

_YEAR_END = (12, 15)  # from here on a year named by its number is spoken of as over ("2016 ended with 762")
_TURN = (1, 15)  # up to here "the year" with no other words is the one just ended


def year_number(words: YearWords, at: At) -> int | None:
    """The calendar year; None where the words leave it out."""
    match words:
        case None:
            return None
        case int():
            return words
        case YearShift(by=by, origin=Origin.CONTEXT):
            spoken = at.spoken
            if spoken is None and not by:
                raise Unsettled("the words point at a year that was not named before")
            return (at.day.year if spoken is None else (spoken.last or spoken.first).year) + by
        case YearShift(by=by, origin=Origin.RUNNING):
            return _running(at) + by
        case YearShift(by=by):
            return at.day.year + by


def _running(at: At) -> int:
    """ "The year": that of the context, else the one that runs; in its first fortnight the one just ended."""
    return year_that_runs(at.day) if at.context is None else (at.context.last or at.context.first).year


def year_that_runs(said: date) -> int:
    """The year of which words of a day speak in the present: in its first fortnight the one just ended."""
    return said.year - 1 if (said.month, said.day) <= _TURN else said.year


def year_paced(told: Period | None, said: date | None) -> Period | None:
    """ "562 last year. It is on pace for 510": the year that runs, but for its first days; None behind no year over."""
    if told is None or said is None or told.grain is Grain.FISCAL:
        return None
    return year_to(said) if told.first.year < said.year == year_that_runs(said) else None


def calendar_year(words: CalendarWords, at: At) -> Period:
    """A calendar year or a part of one."""
    if words.start is not None and words.end is not None:
        return part_of_year(words, words.start, words.end, at)
    fiscal_spoken = at.spoken is not None and at.spoken.grain is Grain.FISCAL
    match words.year:
        case YearShift(by=by, origin=Origin.CONTEXT) if by or fiscal_spoken:
            return _beside(by, at)
        case YearShift(by=by, origin=Origin.SAID) if by < -1 and _of_this_year(at):
            return _beside(by, at)
    number = year_number(words.year, at)
    if number is None:
        raise Unsettled("the words name no year")
    if at.said is None or number != at.said.year:
        return year(number)
    if isinstance(words.year, int) and (at.said.month, at.said.day) >= _YEAR_END:
        return year(number)
    return year_to(at.said)


def year_of_part(part: Period) -> Period:
    """The year that a part is of: "the first four months of fiscal 2011. That year ended with 7,465", a fiscal one."""
    opens = (part.first.month, part.first.day) == (OCTOBER, 1)
    over = part.last is not None and part.last.year == part.first.year + 1
    return fiscal(part.first.year + 1) if opens and over else year(part.first.year)


def _of_this_year(at: At) -> bool:
    """Whether a part of the year of the words was spoken of: "two years ago" is the same part, too."""
    spoken = at.context
    return spoken is not None and is_part(spoken) and at.said is not None and spoken.first.year == at.said.year


def _beside(by: int, at: At) -> Period:
    """ "The year before", "two years later": the same days of that year as those spoken of."""
    spoken = at.spoken
    beyond = (at.day if spoken is None else spoken.last or spoken.first).year + by
    if by > 1 and at.said is not None and beyond > at.said.year:
        raise Unsettled("the words count years on from one that the text does not name")
    if spoken is None:
        return year(at.day.year + by)
    if by == 1 and at.context is None and at.said is not None and spoken.first.year + by >= at.said.year:
        return spoken  # "2,000 one year, 1,275 the next": of the years that are over the next one is the text's own
    if spoken.last is None or spoken.grain is Grain.YEARS:
        return year(((spoken.last or spoken.first) if by > 0 else spoken.first).year + by)
    return shift(spoken, by)


def part_of_year(words: CalendarWords, start: tuple[int, int], end: tuple[int, int], at: At) -> Period:
    """The part of the year that the words name, else of the latest that has it."""
    number = year_number(words.year, at)
    if number is None:
        return _latest(start, end, at)
    found = part_of(number, start, end)
    if isinstance(words.year, YearShift) and words.year.origin is Origin.RUNNING and _beyond(found, at):
        found = part_of(number - 1, start, end)
    return clip(found, at)


def part_of(number: int, start: tuple[int, int], end: tuple[int, int]) -> Period:
    """The part of the year from one (month, day) to another, day 0 for the whole month."""
    first_year = number - 1 if start > end and start[0] > end[0] else number
    first = day_in(first_year, start[0], start[1] or 1)
    last = day_in(number, end[0], end[1]) if end[1] else month_end(number, end[0])
    return days(first, last)


def _beyond(period: Period, at: At) -> bool:
    return at.said is not None and period.first > at.said


def _latest(start: tuple[int, int], end: tuple[int, int], at: At) -> Period:
    """A date without a year: the latest that is not in the future, or that of the year spoken of.

    The year spoken of decides where it is past, unless the date is news (the month of the words or the one before). A
    month that still runs is "this month" where it is news, and not "January" behind the whole year before, nor "July"
    behind April of that year.
    """
    spoken = at.context
    if at.said is None:
        if spoken is None:
            raise Unsettled(UNDATED)
        return part_of((spoken.last or spoken.first).year, start, end)
    said = at.said
    found = part_of(said.year, start, end)
    if found.first > said or (found.first == said != found.last) or _barely_begun(found, said):
        found = part_of(said.year - 1, start, end)
    if spoken is None or spoken.grain is Grain.YEARS or spoken.last is None:
        return clip(found, at)
    past = spoken.last.year < found.first.year
    news = (said.year - found.first.year) * 12 + said.month - found.first.month <= 1
    told = spoken.grain is Grain.YEAR or (spoken.grain is Grain.MONTH and start[0] > spoken.first.month)
    if past and (not news or (told and _runs(found, said))):
        opens = spoken.grain is Grain.FISCAL and min(start[0], end[0]) >= OCTOBER  # October of fiscal 2016 is in 2015
        return part_of(spoken.last.year - opens, start, end)
    return clip(found, at)


def _runs(period: Period, said: date) -> bool:
    """Whether a month or more has begun and not ended."""
    return period.last is not None and period.first != period.last and period.first <= said < period.last


def _barely_begun(period: Period, said: date) -> bool:
    """Whether a stretch longer than a month, which runs, is not half over."""
    if period.last is None or not period.first <= said < period.last or (period.last - period.first).days <= 31:
        return False
    return (said - period.first) * 2 < period.last - period.first


def fiscal_year(words: CalendarWords, at: At) -> Period:
    """A fiscal year or a part of one; the one that runs ends with the day of the words."""
    number = fiscal_number(words.year, at)
    if words.start is not None and words.end is not None:
        first = number - 1 if words.start[0] >= 10 else number
        last = number - 1 if words.end[0] >= 10 else number
        return clip(days(date(first, words.start[0], 1), month_end(last, words.end[0])), at)
    whole = fiscal(number)
    if at.said is not None and not isinstance(words.year, int) and whole.first <= at.said < (whole.last or at.said):
        return days(whole.first, at.said)
    return whole


def fiscal_number(words: YearWords, at: At) -> int:
    """The year in which the fiscal year ends."""
    match words:
        case int():
            return words
        case YearShift(by=by, origin=Origin.CONTEXT) if at.spoken is not None:
            return (at.spoken.last or at.spoken.first).year + by
        case YearShift(by=by):
            return at.day.year + (at.day.month >= 10) + by
        case None:
            raise Unsettled("the words name no fiscal year")
