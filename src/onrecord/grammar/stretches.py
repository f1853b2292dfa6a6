"""Stretches that a preposition opens: from January to May, since 2004, through Sunday, as of Dec. 30, before 2015."""

from __future__ import annotations

from onrecord.grammar.calendar_words import Days, Found, phrases_of, words_of
from onrecord.grammar.date_ranges import past_clock, ranged, with_range
from onrecord.grammar.points import point
from onrecord.grammar.relative_dates import SINCE_THEN, over_unit
from onrecord.grammar.running_year import over_the_year, so_far
from onrecord.grammar.years import year_of
from onrecord.model import (
    CalendarWords,
    DayWords,
    DecadeWords,
    EdgeWords,
    HolidayWords,
    NowWords,
    Origin,
    PeriodExpression,
    RangeWords,
    SameWords,
    SinceWords,
    ToDateWords,
    UnitWords,
    UntilWords,
    VagueWords,
    YearShift,
)

_RUNNING = YearShift(0, Origin.RUNNING)
_FROM = {"to", "through", "thru", "until", "till"}
_BETWEEN = {"and", "to", "through"}
_REACH = 7  # tokens from "since" to the words of a tenure


def from_to(days: Days, at: int) -> Found:
    """From 2010 to 2015, from January through May, between Friday and Monday."""
    joints = _FROM if days.norms[at] == "from" else _BETWEEN
    found = point(days, past_clock(days, at + 1))
    if found is None:
        return None
    if isinstance(found[1], RangeWords) or (isinstance(found[1], CalendarWords) and _is_list(found[1])):
        return found
    whole = ranged(days, (found[0], found[1]), joints)
    if whole is not None:
        return whole
    return _from_only(days, at, found)


def _is_list(words: CalendarWords) -> bool:
    return words.start is not None and words.end is not None and words.start != words.end


def _from_only(days: Days, at: int, found: tuple[int, PeriodExpression]) -> Found:
    """ "From Jan. 1 to date", "from November to now"."""
    end = found[0]
    if (
        days.norms[at] == "from"
        and days.norms[end] in {"to", "until"}
        and days.norms[end + 1] in {"date", "now", "today"}
    ):
        return end + 2, SinceWords(found[1])
    return None


def since(days: Days, at: int) -> Found:
    """Since 2004, since April, since the start of 2015, since then, since taking office; "has doubled since."."""
    norms = days.norms
    begin = at + 1
    if norms[begin] == "then":
        return begin + 1, SINCE_THEN
    if norms[begin] in _ENDS and at:
        return begin, SINCE_THEN
    if norms[begin : begin + 2] == ["at", "least"]:
        begin += 2
    if norms[begin] in {"about", "around", "only"}:
        begin += 1
    found = point(days, begin)
    if found is not None and not isinstance(found[1], UntilWords | SameWords | NowWords):
        if isinstance(found[1], VagueWords):
            return found
        return found[0], (ToDateWords(None) if _opens_year(found[1]) else SinceWords(found[1]))
    return _since_event(days, begin)


def _opens_year(start: PeriodExpression) -> bool:
    """ "Since Jan. 1", "since New Year's Day", "since the start of the year" are the year so far."""
    match start:
        case (
            CalendarWords(year=None, start=(1, 1), end=(1, 1)) | HolidayWords(name="new-year", weekend=False, year=None)
        ):
            return True
        case EdgeWords(of=CalendarWords(year=YearShift(by=0), start=None, fiscal=False), last=False):
            return True
    return False


def after(days: Days, at: int) -> Found:
    """After March, after Labor Day: from the next day on."""
    found = point(days, at + 1)
    if found is None:
        return None
    match found[1]:
        case CalendarWords(start=start) if start is not None:
            return found[0], SinceWords(found[1], after=True)
        case HolidayWords(weekend=False):
            return found[0], SinceWords(found[1], after=True)
    return None


def _since_event(days: Days, begin: int) -> Found:
    """A tenure or an event: the whole, with a date that tells when it began."""
    event = _phrase(days, begin, "event")
    if event:
        return event, VagueWords("the words name an event and not its day")
    for place in range(begin, min(begin + _REACH, days.count)):
        if days.norms[place] in {",", ";", "."}:
            break
        end = _phrase(days, place, "tenure")
        if end:
            dated = point(days, end + 1) if days.norms[end] in {"in", "on"} else None
            return (dated[0] if dated else end), VagueWords("the words name a tenure and not its first day")
    return None


def _phrase(days: Days, at: int, role: str) -> int:
    """Where a phrase of calendar.csv that begins here ends; 0 for none."""
    if at >= days.count:
        return 0
    length, _ = phrases_of(role).longest(days.words, at)
    return at + length if length else 0


_ENDS = frozenset({"", ".", ",", ";", "”", '"', ")", "—", "–", "!"})
_STRETCH_OPENS = {"the", "his", "her", "their", "this"}


def under(days: Days, at: int) -> Found:
    """Under his leadership, during the pandemic: a stretch without days."""
    if days.norms[at + 1] not in _STRETCH_OPENS:
        return None
    if days.norms[at] in words_of("reign cue"):
        end = _phrase(days, at + 1, "reign")
        if end:
            return end, VagueWords("the words name a stretch and not its days")
    return over_unit(days, at) or over_the_year(days, at)


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
    """By Dec. 30, by this point in 2015, by the end of March, by midyear."""
    return _up_to(days, at, at + 1)


def _up_to(days: Days, at: int, begin: int) -> Found:
    norms = days.norms
    begin = past_clock(days, begin)
    if norms[begin] in {"about", "around", "at"}:
        begin += 1
    found = point(days, begin)
    if found is None:
        return None
    end, words = found
    match words:
        case CalendarWords(start=None):
            return _to_year(days, at, end, words)
        case CalendarWords() | DayWords() | EdgeWords() | HolidayWords() | UnitWords():
            year = _year_behind(days, end, words)
            return (end, ToDateWords(words)) if year is None else (year[0], ToDateWords(words, year[1].year))
        case SameWords() | ToDateWords() | VagueWords():
            return found
    return None


def _to_year(days: Days, at: int, end: int, words: CalendarWords) -> Found:
    """ "Through 2015" and "until 2015" name no beginning; "by 2016" and "as of 2016" are that year."""
    if days.before(at) in {"lived", "lives", "sat", "suffered", "slept"}:
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


def until(days: Days, at: int) -> Found:
    """Until 2015, before 2015, prior to 2015, before the pandemic."""
    before = days.norms[at] in {"before", "prior"}
    begin = at + 1 + (days.norms[at] == "prior")
    if days.norms[at] == "prior" and days.norms[at + 1] != "to":
        return None
    found = point(days, begin)
    if found is None:
        end = _phrase(days, begin, "event")
        return (end, UntilWords(VagueWords("the words name an event and not its day"), before)) if end else None
    end, words = found
    if isinstance(words, CalendarWords | DecadeWords | DayWords | EdgeWords | HolidayWords):
        return end, UntilWords(words, before)
    return None


def so_far_words(days: Days, at: int) -> Found:
    """So far this year, so far in 2023, so far; thus far."""
    if days.norms[at + 1] != "far":
        return None
    return _open_year(days, at + 2) or (at + 2, ToDateWords(None))


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


def up_to(days: Days, at: int) -> Found:
    """Up to Dec. 30, up through Sunday, up until 2015."""
    if days.norms[at + 1] in {"to", "through", "until"}:
        return _up_to(days, at, at + 2)
    return None


def tail(days: Days, at: int) -> Found:
    """An expression without a preposition of its own, with its range."""
    return with_range(days, at)
