"""A year with what may follow it: so far, to date, at this time."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.calendar_words import Days, Found
from onrecord.grammar.dates.same_period import at_this_time
from onrecord.grammar.dates.years import relative_year
from onrecord.lexicon.calendar import words_of
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, EdgeWords, Origin, ToDateWords, VagueWords, YearShift, YearWords

_DIGITS = 4  # of a year
_CLOSES = word_set("year_closes")
_THIS = YearShift(0, Origin.SAID)
_REMAINING = {"left", "remaining"}
_LEFT = 6  # tokens from "with" to the unit: with just two more days left
_SIDES = {"before", "after", "since"}


def so_far(days: Days, end: int, year: YearWords) -> Found:
    """ "So far", "to date", "thus far" behind a year."""
    norms = days.norms
    begin = end + (norms[end] == "-" and norms[end + 1] == "to")
    if (norms[begin], norms[begin + 1]) in {("so", "far"), ("thus", "far")}:
        return begin + 2, ToDateWords(None, year)
    if norms[begin] == "to" and norms[begin + 1] in {"date", "now"}:
        return begin + 2, ToDateWords(None, year)
    if norms[begin] == "to" and norms[begin + 1] == "-" and norms[begin + 2] == "date":
        return begin + 3, ToDateWords(None, year)
    if norms[begin] == "-" and norms[begin + 1] == "date":
        return begin + 2, ToDateWords(None, year)
    return None


def year_spoken_of(days: Days, at: int) -> Found:
    """Last year, this year so far, a year ago at this time, the year."""
    found = relative_year(days, at)
    if found is None:
        return None
    end, words = found
    if words.fiscal:
        return found
    if words.year == YearShift(0, Origin.RUNNING) and days.norms[end] in _SIDES and days.norms[at] == "the":
        if days.norms[end + 1] in {"it", "there"} and days.norms[end + 2] in word_set("then_was"):
            by = 1 if days.norms[end] == "after" else -1
            return end + 1, CalendarWords(YearShift(by, Origin.CONTEXT))  # "the year before it was 45"
        return end + 1, VagueWords("the words name a year by an event")
    if isinstance(words.year, YearShift) and words.year.by == 0:
        dated = so_far(days, end, words.year)
        if dated is not None:
            return dated
        if words.year.origin is Origin.RUNNING:
            if not _stands_alone(days, at, end) or _when_told_year_ended(days, at, end):
                return None
            if days.before(at) in _CLOSES or days.norms[end] in _CLOSES:
                return end, replace(words, until=EdgeWords(words, last=True))
    return at_this_time(days, end, words) or found


def _when_told_year_ended(days: Days, at: int, end: int) -> bool:
    """ "The 2023 total, 263 when the year ended": the year that is told, and none of its own."""
    told = any(len(norm) == _DIGITS and norm.isdecimal() for norm in days.norms[:at])
    return told and days.before(at) == "when" and days.norms[end] in _CLOSES


def over_the_year(days: Days, at: int) -> Found:
    """Over the year, over the whole year; "over the year before" sets the figure against another."""
    if days.norms[at] != "over" or "year" not in days.norms[at + 2 : at + 4]:
        return None
    found = relative_year(days, at + 1)
    if found is None or found[1].year != YearShift(0, Origin.RUNNING) or days.norms[found[0]] in _SIDES:
        return None
    return found


def left_in_year(days: Days, at: int) -> Found:
    """With two days left in the year, with a month to go: the year so far."""
    norms = days.norms
    stop = min(at + _LEFT, days.count)
    unit = next((place for place in range(at + 1, stop) if norms[place] in words_of("unit")), None)
    if unit is None or unit == at + 1:
        return None
    end = unit + 1 + (2 if norms[unit + 1 : unit + 3] == ["to", "go"] else norms[unit + 1] in _REMAINING)
    if end == unit + 1:
        return None
    if norms[end] in {"in", "of"} and norms[end + 1] in {"the", "this"} and norms[end + 2] == "year":
        return end + 3, ToDateWords(None, _THIS)
    return (end, ToDateWords(None, _THIS)) if norms[end] in {",", "."} and norms[unit] != "year" else None


def half_gone(days: Days, at: int) -> Found:
    """Half the year is gone, half of the year over: the year so far."""
    norms = days.norms
    begin = at + 1 + (norms[at + 1] == "of")
    if norms[begin : begin + 2] not in (["the", "year"], ["this", "year"]):
        return None
    end = begin + 2 + (norms[begin + 2] in {"is", "was", "being", "now"})
    return (end + 1, ToDateWords(None, _THIS)) if norms[end] in {"gone", "over", "past", "done"} else None


def _stands_alone(days: Days, at: int, end: int) -> bool:
    """Whether "the year" is a time of its own ("of the year", "the year closed"), not "the year the law passed"."""
    if days.before(at) in word_set("before_the_year"):
        return days.norms[end] not in word_set("year_of_event")
    if days.norms[end] == "'s" or days.before(at) in _CLOSES:
        return True
    return days.norms[end] in word_set("year_moves")
