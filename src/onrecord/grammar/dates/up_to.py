"""Stretches told by their last day: through Sunday, as of Dec. 30, by March, so far this year, year to date."""

from __future__ import annotations

from onrecord.grammar.dates.calendar_words import Days, Found
from onrecord.grammar.dates.date_ranges import past_clock
from onrecord.grammar.dates.edges import mid_month
from onrecord.grammar.dates.points import point
from onrecord.grammar.dates.running_year import so_far
from onrecord.grammar.dates.years import year_of
from onrecord.lexicon.calendar import words_of
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    DayWords,
    EdgeWords,
    HolidayWords,
    Origin,
    PeriodExpression,
    SameWords,
    ToDateWords,
    UnitWords,
    UntilWords,
    VagueWords,
    YearShift,
)

_OCTOBER = 10  # in which the federal fiscal year begins
_RUNNING = YearShift(0, Origin.RUNNING)


def through(days: Days, at: int) -> Found:
    """Through Sunday, through March 12, up to June, through the same day of 2017; "through 2015" names no beginning.

    "Came through the weekend" is of the weekend alone.
    """
    return None if days.before(at) in words_of("gone through") else _up_to(days, at, at + 1)


def as_of(days: Days, at: int) -> Found:
    """As of Tuesday night, as of the end of March, as of today, as of 2016."""
    if days.norms[at + 1] == "of" or (days.norms[at + 1] == "at" and days.norms[at + 2] != "the"):
        begin = at + 2
    else:
        return None
    if days.norms[begin] in {"now", "press"}:
        return begin + 1, ToDateWords(None)
    return _up_to(days, at, begin)


def by(days: Days, at: int) -> Found:
    """By Dec. 30, by this point in 2015, by the end of March, by midyear; but not in "followed by August, with 39"."""
    return None if days.before(at) == "followed" else _up_to(days, at, at + 1)


def up_to(days: Days, at: int) -> Found:
    """Up to Dec. 30, up through Sunday, up until 2015."""
    if days.norms[at + 1] in {"to", "through", "until"}:
        return _up_to(days, at, at + 2)
    return None


def entering(days: Days, at: int) -> Found:
    """Going into the last day of 2018: up to the day before."""
    if days.norms[at] in {"going", "heading", "headed"} and days.norms[at + 1] != "into":
        return None
    found = point(days, at + (1 if days.norms[at] == "entering" else 2))
    if found is None or not isinstance(found[1], EdgeWords | DayWords | CalendarWords | HolidayWords):
        return None
    if isinstance(found[1], CalendarWords) and found[1].start is None:
        return None
    return found[0], ToDateWords(found[1], entering=True)


def _up_to(days: Days, at: int, begin: int) -> Found:
    norms = days.norms
    begin = past_clock(days, begin)
    if norms[begin] in {"about", "around", "at"}:
        begin += 1
    found = mid_month(days, begin) or point(days, begin)
    if found is None:
        return None
    end, words = found
    match words:
        case CalendarWords(start=None):
            return _to_year(days, at, end, words)
        case CalendarWords(start=tuple(), fiscal=True):
            return found  # "through four months of the fiscal year"
        case CalendarWords(start=tuple()) if (year := _fiscal_behind(days, end)) is not None:
            return year[0], CalendarWords(year[1].year, (_OCTOBER, 0), words.end, fiscal=True)
        case CalendarWords() | DayWords() | EdgeWords() | HolidayWords() | UnitWords():
            year = _year_behind(days, end, words)
            return (end, ToDateWords(words)) if year is None else (year[0], ToDateWords(words, year[1].year))
        case SameWords() | ToDateWords() | VagueWords():
            return found
    return None


def _to_year(days: Days, at: int, end: int, words: CalendarWords) -> Found:
    """ "Through 2015" and "until 2015" name no beginning; "by 2016" and "as of 2016" are that year."""
    if days.before(at) in word_set("lived_through"):
        return end, words  # "lived through 2020"
    if days.norms[at] in {"through", "thru", "up"} and words.year != _RUNNING:
        return end, UntilWords(words)
    return end, words


def _year_behind(days: Days, end: int, words: PeriodExpression) -> tuple[int, CalendarWords] | None:
    """ "As of Tuesday this year", "through Sunday in 2017"."""
    if isinstance(words, CalendarWords) and words.year is not None:
        return None
    if isinstance(words, EdgeWords | HolidayWords | UnitWords):
        return None
    found = year_of(days, end)
    return found if found is not None and not found[1].fiscal else None


def _fiscal_behind(days: Days, end: int) -> tuple[int, CalendarWords] | None:
    """ "Through January of this fiscal year": from its first day, in October."""
    found = year_of(days, end)
    return found if found is not None and found[1].fiscal else None


def so_far_words(days: Days, at: int) -> Found:
    """So far this year, so far in 2023, so far; thus far."""
    if days.norms[at + 1] != "far":
        return None
    return _open_year(days, at + 2) or (at + 2, ToDateWords(None))


def already(days: Days, at: int) -> Found:
    """Already this year, already in 2017."""
    found = year_of(days, at + 1)
    if found is None or found[1].fiscal:
        return None
    if isinstance(found[1].year, YearShift) and found[1].year != YearShift(0, Origin.SAID):
        return None
    return found[0], ToDateWords(None, found[1].year)


def to_date(days: Days, at: int) -> Found:
    """To date [this year], year to date, year-to-date, YTD."""
    norms = days.norms
    if norms[at] == "ytd":
        end = at + 1
    elif norms[at] == "to":
        if norms[at + 1] != "date":
            return None
        end = at + 2
    else:
        dated = so_far(days, at + 1, _RUNNING)
        if dated is None:
            return None
        end = dated[0]
    return _open_year(days, end) or (end, ToDateWords(None))


def _open_year(days: Days, at: int) -> Found:
    found = year_of(days, at)
    if found is None:
        inner = at + (days.norms[at] in {"in", "for", "during"})
        month = point(days, inner)
        if month is not None and isinstance(month[1], CalendarWords | UnitWords) and inner > at:
            return month
        if month is not None and isinstance(month[1], UnitWords):
            return month
        return None
    if found[1].fiscal:
        return found
    return found[0], ToDateWords(None, found[1].year)
