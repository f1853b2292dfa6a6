"""The same days of another year: the same period of 2016, this time last year, a year ago at this time."""

from __future__ import annotations

from onrecord.grammar.dates.calendar_words import Days, Found, cardinal, phrases_of, year_number
from onrecord.grammar.dates.years import year_of
from onrecord.lexicon.calendar import words_of
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, Origin, SameWords, YearShift

_AT = word_set("to_other_year")
_THE_SAME = word_set("alike") | {"same", "this", "that", "those"}


def _noun(days: Days, at: int) -> tuple[int, bool] | None:
    """Where "period", "time", "point" ends, and whether it points without a year ("the same months")."""
    if at >= days.count:
        return None
    length, _ = phrases_of("same").longest(days.words, at)
    if not length:
        return None
    alone, _ = phrases_of("same alone").longest(days.words, at)
    return at + length, alone == length


def same_period(days: Days, at: int) -> Found:
    """The same period [of 2016], this time last year, that point in 2015, the comparable period a year ago."""
    norms = days.norms
    begin = at + (norms[at] == "the")
    word = norms[begin]
    if word == "then" and days.before(at) == "by":
        year = _year(days, begin + 1 + (norms[begin + 1] == "in"))
        return (year[0], SameWords(year[1])) if year is not None else None
    if word not in _THE_SAME:
        return _year_ago_period(days, begin)
    if word == "those" and norms[begin + 1] == "of" and days.before(at) in {"in", "during", "for"}:
        year = _year(days, begin + 2)  # "in the first nine months of last year and 563 in those of 2016"
        return (year[0], SameWords(year[1])) if year is not None else None
    this = word == "this"
    noun = begin + 1
    if this and norms[noun] == "same":
        noun += 1
    if norms[noun] == "first" and word == "same":
        noun += 1
    months = _months(days, noun) if word == "same" else 0
    found = (noun + 2, True) if months else _noun(days, noun)
    if found is None:
        return None
    end, alone = found
    end += word == "those" and norms[end] == "of"
    if norms[end] == "in" and norms[end + 1] == "the" and norms[end + 2] == "year":
        end += 3
    year = _year(days, end)
    unit = "" if months else _unit(days, end)
    if year is not None:
        return year[0], SameWords(year[1], this, months, unit)
    pointing = alone or (norms[begin + 1] == "time" and days.before(at) in {"over", "in", "during"})
    if word in {"same", "comparable", "corresponding"} and pointing:
        return end, SameWords(None, this, months, unit)
    return None


def _unit(days: Days, end: int) -> str:
    """The unit that the words name, where they name one: "the same month", "the same holiday weekend"."""
    if "holiday" in days.norms[end - 2 : end]:
        return "holiday"
    unit = words_of("unit").get(days.norms[end - 1], "")
    return unit if unit in {"week", "weekend", "month", "quarter"} and not days.norms[end - 1].endswith("s") else ""


def _months(days: Days, at: int) -> int:
    """The number of "nine months", 0 where there is none."""
    number = cardinal(days, at)
    return number if number is not None and number < 12 and days.norms[at + 1] == "months" else 0


def _year(days: Days, at: int) -> tuple[int, int | YearShift] | None:
    begin = at + (days.norms[at] in {",", "as"})  # "the same period as 2015"
    begin += days.norms[begin] == "from" and year_number(days, begin + 1) is not None  # "the same period from 2015"
    found = year_of(days, begin)
    if found is None or found[1].year is None or found[1].fiscal:
        return None
    if isinstance(found[1].year, YearShift) and found[1].year.origin is Origin.RUNNING:
        return None
    return found[0], found[1].year


def _year_ago_period(days: Days, at: int) -> Found:
    """The year-ago period, the year-earlier period."""
    norms = days.norms
    if norms[at] != "year" or norms[at + 1] != "-" or norms[at + 2] not in {"ago", "earlier"}:
        return None
    found = _noun(days, at + 3)
    return None if found is None else (found[0], SameWords(YearShift(-1, Origin.CONTEXT)))


def at_this_time(days: Days, end: int, year: CalendarWords) -> Found:
    """A year and "at this time" behind it: "last year at this time", "a year ago at this point"."""
    norms = days.norms
    if norms[end] == "today" and isinstance(year.year, YearShift) and year.year.by < 0:
        return end + 1, SameWords(year.year, this=True)
    if year.year is None or norms[end] not in _AT:
        return None
    begin = end + 1 + (norms[end + 1] == "the")
    if norms[begin] not in {"this", "same", "that"}:
        return None
    found = _noun(days, begin + 1 + (norms[begin + 1] == "same"))
    return None if found is None else (found[0], SameWords(year.year, norms[begin] == "this"))
