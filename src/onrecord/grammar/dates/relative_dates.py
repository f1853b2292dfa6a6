"""Times counted from the day of the words or from a time named before: last month, the weekend before."""

from __future__ import annotations

from onrecord.grammar.dates.calendar_words import DASHES, Days, Found, cardinal, month_number, ordinal
from onrecord.grammar.dates.years import year_of
from onrecord.lexicon.calendar import months, words_of
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    HolidayWords,
    Origin,
    RangeWords,
    SinceWords,
    UnitWords,
    VagueWords,
    WindowWords,
    YearShift,
)

_QUARTER_CENTURY = 25  # years
_SPANS = word_set("counted_span")
_NEAR = {"last": -1, "this": 0, "next": 1, "past": -1}
_FAR = dict.fromkeys(word_set("the_one_before"), -1) | dict.fromkeys(word_set("the_one_after"), 1)
_MANY = word_set("vaguely_many")
_BY_ORDER = VagueWords("the words name a weekend by its order in a month")
_RECENT = word_set("recent_units")


def unit_of(days: Days, at: int) -> str:
    """The stretch of time that the word at this place names, empty where it names none."""
    return words_of("unit").get(days.norms[at], "")


def near_unit(days: Days, at: int) -> Found:
    """Last month, this week, this past weekend, the last weekend, last July, the past five years."""
    norms = days.norms
    begin = at + (norms[at] == "the")
    by = _NEAR.get(norms[begin])
    if by is None:
        return None
    noun = begin + 1
    if norms[begin] == "this" and norms[noun] in {"past", "last"}:
        by, noun = -1, noun + 1
    if norms[noun] in word_set("whole_unit"):
        noun += 1
    unit = unit_of(days, noun)
    if unit == "quarter" and norms[noun + 1 + (norms[noun + 1] == "-")] == "century":
        return noun + 2 + (norms[noun + 1] == "-"), WindowWords(_QUARTER_CENTURY, "year")
    if norms[at] == "the" and norms[noun] == "year" and by == -1:
        return _the_last_year(days, noun + 1)
    if unit == "weekend" and norms[noun + 1] in {"of", "in"} and month_number(days, noun + 2):
        return noun + 3, _BY_ORDER
    if unit in _SPANS and not norms[noun].endswith("s"):
        if unit == "day" or (norms[begin] == "past" or norms[at] == "the" or (by == -1 and norms[noun - 1] == "past")):
            return _past_unit(norms[begin], noun, unit)
        return noun + 1, UnitWords(unit, by, Origin.SAID)
    if by == -1 or norms[begin] == "this":
        return _last(days, begin, noun, by)
    return None


def _the_last_year(days: Days, end: int) -> Found:
    """ "Over the last year" is a window; "the last year for which" says nothing of which year it is."""
    if days.norms[end] in word_set("year_defined"):
        return end, VagueWords("the words do not say which year is the last")
    return end, WindowWords(1, "year")


def weekend_by_order(days: Days, at: int) -> Found:
    """The first weekend of August."""
    begin = at + (days.norms[at] == "the")
    found = ordinal(days, begin)
    if found is None or days.norms[found[0]] != "weekend" or days.norms[found[0] + 1] not in {"of", "in"}:
        return None
    month = month_number(days, found[0] + 2)
    return None if month is None else (found[0] + 3, _BY_ORDER)


def weekend_just_over(days: Days, at: int) -> Found:
    """ "Chicago's long weekend ended with", "a violent weekend left": the one before, where it does something."""
    norms = days.norms
    noun = at + (norms[at] in {"long", "holiday"})
    if norms[noun] != "weekend" or norms[noun + 1] not in word_set("weekend_does"):
        return None
    owned = days.before(at) in word_set("possessives") | {"'s", "a", "another"}
    adjective = norms[at - 2] in {"a", "another"} and norms[at - 1].isalpha() if at > 1 else False
    words = HolidayWords(None, True) if noun > at else UnitWords("weekend", -1, Origin.SAID)
    return (noun + 1, words) if owned or adjective else None


def _past_unit(word: str, noun: int, unit: str) -> Found:
    if unit == "weekend" and word != "next":
        return noun + 1, UnitWords(unit, -1, Origin.SAID)
    if word == "last" and unit == "quarter":
        return noun + 1, UnitWords(unit, -1, Origin.SAID)
    if word in {"past", "last", "this"} and unit in {"week", "month", "quarter"}:
        return noun + 1, WindowWords(3 if unit == "quarter" else 1, "month" if unit == "quarter" else unit)
    if word == "next" and unit != "day":
        return noun + 1, UnitWords(unit, 1, Origin.CONTEXT)
    return None


def _last(days: Days, begin: int, noun: int, by: int) -> Found:
    """What follows "last", "past" or "this": a month, a decade, so many years."""
    norms = days.norms
    month = month_number(days, noun)
    if month is not None and norms[begin] in {"last", "this", "past"}:
        short = norms[noun] not in months().full
        end = noun + 1 + (short and norms[noun + 1] == ".")
        if norms[begin] == "last":
            return end, UnitWords(f"month {month}", -1, Origin.SAID)
        return end, CalendarWords(YearShift(0, Origin.SAID) if by == 0 else None, (month, 0), (month, 0))
    if by == 0:
        return None
    if unit_of(days, noun) == "decade" and not norms[noun].endswith("s"):
        return noun + 1, WindowWords(10, "year")
    if norms[begin] == "past" and norms[noun] == "years":
        return noun + 1, _many("past years")
    if (unit_of(days, noun) == "year" and norms[begin] in {"past"}) or (
        norms[noun - 1] == "past" and norms[noun] == "year"
    ):
        return noun + 1, WindowWords(1, "year")
    if norms[noun] in _MANY:
        end = noun + 1 + (norms[noun + 1] == "of")
        return (end + 1, _many(norms[noun])) if unit_of(days, end) else None
    return _window(days, noun)


def _many(word: str) -> VagueWords:
    return VagueWords(f'"{word}" is no number')


def _window(days: Days, at: int) -> Found:
    """A number and its unit: "five years", "12 months", "two decades", "24 hours" is left to durations."""
    number = cardinal(days, at)
    if number is None:
        return None
    end = at + 1
    if days.norms[end] in DASHES:
        end += 1
    if days.norms[end] in word_set("unit_in_window"):
        end += 1
    unit = unit_of(days, end)
    if unit == "decade":
        return end + 1, WindowWords(number * 10, "year")
    if unit == "quarter":
        return end + 1, WindowWords(number * 3, "month")
    if unit in {"", "weekend"}:
        return None
    return end + 1, WindowWords(number, unit)


def far_unit(days: Days, at: int) -> Found:
    """The previous month, the five weeks before, the weekend before, the previous five weeks, that month."""
    norms = days.norms
    if norms[at] == "that" and unit_of(days, at + 1) == "month":
        return at + 2, UnitWords("month", 0, Origin.CONTEXT)
    begin = at + (norms[at] == "the")
    if norms[begin] == "same":
        return None
    by = _FAR.get(norms[begin])
    if by is not None:
        number = cardinal(days, begin + 1)
        noun = begin + 1 + (number is not None)
        unit = unit_of(days, noun)
        if unit in _SPANS and (norms[at] == "the" or number is None) and norms[begin] != "next":
            return noun + 1, UnitWords(unit, by, Origin.CONTEXT, number or 1)
        return None
    if (stretch := _stretch_before(days, at)) is not None:
        return stretch
    if norms[at] not in {"the", "a", "one"}:
        return None
    unit = unit_of(days, begin if norms[at] == "the" else at + 1)
    noun = begin if norms[at] == "the" else at + 1
    if unit not in _SPANS:
        return None
    return _beside(days, noun, unit, 1)


def _stretch_before(days: Days, at: int) -> Found:
    """ "The three years before that", "the three months before it": all of them, where "three years before" is one."""
    number = cardinal(days, at + 1) if days.norms[at] == "the" and days.before(at) != "of" else None
    unit = unit_of(days, at + 2) if number is not None and number > 1 and days.norms[at + 2].endswith("s") else ""
    if number is None or unit not in {"year", *_SPANS} or days.norms[at + 3] not in {"before", "prior"}:
        return None
    end = at + 4 + (days.norms[at + 4] in {"that", "it"})
    if days.norms[end] not in word_set("behind_stretch_before") | word_set("phrase_end") | word_set("had_a_count") | {
        ""
    }:
        return None
    if unit != "year":
        return end, UnitWords(unit, -1, Origin.CONTEXT, number)
    first, last = (CalendarWords(YearShift(by, Origin.CONTEXT)) for by in (-number, -1))
    return end, first if _one_each(days, at) else RangeWords(first, last)


def _one_each(days: Days, at: int) -> bool:
    """ "Down from 514 and 562 the two years before": one of two figures each, the last of the earlier year."""
    last = at - 1 - (days.before(at) in {"in", "over"})
    pair = [days.norms[near] if near >= 0 else "" for near in (last - 2, last - 1, last)]
    return pair[1] == "and" and pair[0].isdigit() and pair[2].isdigit()


def _beside(days: Days, noun: int, unit: str, number: int) -> Found:
    """A unit with "before", "earlier", "after" or "ago" behind it."""
    norms = days.norms
    word = norms[noun + 1]
    if word in word_set("earlier_than"):
        if word in {"before", "prior"} and norms[noun + 2] in word_set("event_after_unit"):
            return None
        return noun + 2 + (norms[noun + 2] == "that"), UnitWords(unit, -number, Origin.CONTEXT)
    if word in {"after", "later"} and norms[noun + 2] in {",", ".", ";", ""}:
        return noun + 2, UnitWords(unit, number, Origin.CONTEXT)
    if word == "ago":
        return noun + 2, UnitWords(unit, -number, Origin.SAID)
    return None


def counted_unit(days: Days, at: int) -> Found:
    """Three months ago, two weeks earlier; "nine days later", where it opens the sentence."""
    number = cardinal(days, at)
    if number is None:
        return None
    unit = unit_of(days, at + 1)
    if at == 0 and unit in _SPANS and days.norms[at + 2] == "later":
        return at + 3, UnitWords(unit, number, Origin.CONTEXT)
    return _beside(days, at + 1, unit, number) if unit in _SPANS else None


def recent(days: Days, at: int) -> Found:
    """Recent years, recent months, the previous years."""
    norms = days.norms
    end = at + 1
    if (norms[at] == "recent" or norms[at] in _FAR) and norms[end] in _RECENT:
        return end + 1, _many("recent")
    return None


def over_unit(days: Days, at: int) -> Found:
    """Over the weekend, over the month, for the month: the running or latest one."""
    norms = days.norms
    if norms[at + 1] != "the" or norms[at] not in word_set("over_the"):
        return None
    noun = at + 2 + (norms[at + 2] == "long")
    unit = unit_of(days, noun)
    if unit == "weekend" and norms[noun] == "weekend":
        year = year_of(days, noun + 1)
        if norms[noun + 1] in {"before", "of", "after"} or year is not None:
            return None
        return noun + 1, UnitWords("weekend", -1, Origin.SAID)
    if (
        unit in {"month", "week"}
        and norms[at] in {"over", "for"}
        and norms[noun + 1] not in {"of", "before", "s", "ending"}
    ):
        return (noun + 1, UnitWords(unit, 0, Origin.RUNNING)) if not norms[noun].endswith("s") else None
    return None


SINCE_THEN = SinceWords(CalendarWords(YearShift(0, Origin.CONTEXT)))
