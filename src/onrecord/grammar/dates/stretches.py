"""Stretches that a preposition opens: from January to May, since 2004, after March, under his watch, before 2015."""

from __future__ import annotations

from onrecord.grammar.dates.calendar_words import DASHES, Days, Found, phrases_of
from onrecord.grammar.dates.date_ranges import past_clock, ranged
from onrecord.grammar.dates.points import point
from onrecord.grammar.dates.relative_dates import SINCE_THEN, over_unit
from onrecord.grammar.dates.running_year import over_the_year
from onrecord.lexicon.calendar import words_of
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    DayWords,
    DecadeWords,
    EdgeWords,
    HolidayWords,
    NowWords,
    PeriodExpression,
    RangeWords,
    SameWords,
    SinceWords,
    ToDateWords,
    UntilWords,
    VagueWords,
    YearShift,
)

_FROM = word_set("until_date")
_BETWEEN = {"and", "to", "through"}
_TWO_ENDS = _FROM | _BETWEEN | DASHES
_ENDS = frozenset({"", ".", ",", ";", "”", '"', ")", "—", "–", "!"})
_NO_YEAR = frozenset({"year", "years", "nothing", "none"})
_BEHIND = frozenset({"has", "have", "had", "did"})
_STRETCH_OPENS = word_set("opens_reign")
_BACK = 3  # tokens of "before that,"
_ON = frozenset({"on", "onward", "onwards", "forward"})
_REACH = 7  # tokens from "since" to the words of a tenure


def from_to(days: Days, at: int) -> Found:
    """From 2010 to 2015, from January through May, between Friday and Monday."""
    joints = _FROM if days.norms[at] == "from" else _BETWEEN
    found = point(days, past_clock(days, at + 1))
    if found is None:
        return None
    if isinstance(found[1], RangeWords) or (isinstance(found[1], CalendarWords) and _is_list(found[1])):
        two_ended = not _TWO_ENDS.isdisjoint(days.norms[at + 1 : found[0]])
        return found if two_ended else ranged(days, found, joints)  # "from the first half of 2019" is where it began
    whole = ranged(days, (found[0], found[1]), joints)
    if whole is not None:
        return whole
    return _from_only(days, at, found)


def _is_list(words: CalendarWords) -> bool:
    return words.start is not None and words.end is not None and words.start != words.end


def _from_only(days: Days, at: int, found: tuple[int, PeriodExpression]) -> Found:
    """ "From Jan. 1 to date", "from November to now", "from 2009 on"."""
    end = found[0]
    before = "before" in days.norms[max(0, at - _BACK) : at]  # "before that, from 1994 on": up to then
    if days.norms[at] == "from" and days.norms[end] in _ON and days.norms[end + 1] in _ENDS and not before:
        return end + 1, SinceWords(found[1])
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
    bare = norms[begin] in _ENDS or (norms[begin] in _BEHIND and norms[at - 1] in _NO_YEAR)
    if bare and at:  # "has doubled since", "no year since has been worse"
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


def under(days: Days, at: int) -> Found:
    """Under his leadership, during the pandemic: a stretch without days."""
    if days.norms[at + 1] not in _STRETCH_OPENS:
        return None
    if days.norms[at] in words_of("reign cue"):
        end = _phrase(days, at + 1, "reign")
        if end:
            return end, VagueWords("the words name a stretch and not its days")
    return over_unit(days, at) or over_the_year(days, at)


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
