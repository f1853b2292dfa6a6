"""Months, days of a month, weekdays, seasons and holidays, with the year that belongs to them."""

from __future__ import annotations

from onrecord.claims.periods import month_length
from onrecord.grammar.dates.calendar_words import (
    DASHES,
    Days,
    Found,
    holidays,
    month_number,
    ordinal,
    seasons,
    year_number,
)
from onrecord.grammar.dates.years import year_of
from onrecord.lexicon.calendar import months, weekdays, words_of
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, DayWords, HolidayWords, Origin, YearShift, YearWords

_LEAP = 2000
_THIS = YearShift(0, Origin.SAID)

_OPENS_EVENT = word_set("opens_event") | {"last", "that"}


def _day_exists(month: int, day: int) -> bool:
    """Whether some year has the day."""
    return 1 <= month <= 12 and 1 <= day <= month_length(_LEAP, month)


def month_date(days: Days, at: int) -> Found:
    """January, Jan. 5, January 2016, January of last year, Dec. 30, 2018, May 22-25."""
    month = month_number(days, at)
    if month is None:
        return None
    end = at + 1
    if days.norms[end] == "." and months().short.get(days.norms[at]) is not None and days.glued(end):
        end += 1
    first = _day_number(days, end, month)
    if first is None:
        year, end = _before(days, end) if days.before(at) == "the" else _year(days, end)
        return end, CalendarWords(year, (month, 0), (month, 0))
    end, day = first
    last = day
    if days.norms[end] in DASHES and (following := _day_number(days, end + 1, month)) and following[1] > day:
        end, last = following
    year, end = _year(days, end)
    return end, CalendarWords(year, (month, day), (month, last))


def earlier_month(days: Days, at: int) -> Found:
    """ "The previous January": a year before the one spoken of."""
    month = months().full.get(days.norms[at + 1])
    return None if month is None else (at + 2, CalendarWords(YearShift(-1, Origin.CONTEXT), (month, 0), (month, 0)))


def _before(days: Days, at: int) -> tuple[YearWords, int]:
    """ "The summer before", "the May before": of the year before the one spoken of, unless an event follows."""
    told = days.norms[at] in {"before", "earlier"} and days.norms[at + 1] not in _OPENS_EVENT
    return (YearShift(-1, Origin.CONTEXT), at + 1) if told else _year(days, at)


def _year(days: Days, at: int) -> tuple[YearWords, int]:
    found = year_of(days, at)
    if found is None or found[1].fiscal:
        return None, at
    return found[1].year, found[0]


def _day_number(days: Days, at: int, month: int) -> tuple[int, int] | None:
    """The day of a month: 5, 5th, fifth; the place behind it and the number."""
    norms = days.norms
    if days.is_number(at):
        if not norms[at].isdigit() or len(norms[at]) > 2 or norms[at + 1] in {"%", "percent"}:
            return None
        if norms[at + 1] == ":" and days.glued(at + 1) and days.is_number(at + 2) and days.glued(at + 2):
            return None
        day, end = int(norms[at]), at + 1
        if norms[end] in word_set("ordinal_endings") and days.glued(end):
            end += 1
        return (end, day) if _day_exists(month, day) else None
    found = ordinal(days, at)
    if found is not None and days.norms[at] != "second" and _day_exists(month, found[1]):
        return found
    return None


def day_month(days: Days, at: int) -> Found:
    """30 December 2018; without the year digits before a month are a count."""
    norms = days.norms
    end = at + 1
    if norms[end] in word_set("ordinal_endings") and days.glued(end):
        end += 1
        if norms[end] == "of":
            end += 1
    month = months().full.get(norms[end]) or months().short.get(norms[end])
    if month is None or not norms[at].isdigit() or len(norms[at]) > 2 or not _day_exists(month, int(norms[at])):
        return None
    year = year_number(days, end + 1 + (norms[end + 1] == ","))
    if year is None:
        return None
    day = (month, int(norms[at]))
    return end + 2 + (norms[end + 1] == ","), CalendarWords(year, day, day)


def month_and_day(days: Days, at: int) -> Found:
    """ "Through 12/29", "as of 7/4": a date of the year spoken of, where a preposition shows that it is one."""
    norms = days.norms
    if norms[at + 1] != "/" or norms[at + 3] == "/" or days.before(at) not in word_set("before_month_day"):
        return None
    parts = (norms[at], norms[at + 2])
    if not (days.glued(at + 1) and days.glued(at + 2) and all(part.isdigit() and part.isascii() for part in parts)):
        return None
    month, day = int(parts[0]), int(parts[1])
    if parts == ("9", "11") or not _day_exists(month, day):
        return None  # "since 9/11" is an event
    return at + 3, CalendarWords(None, (month, day), (month, day))


def numeric_date(days: Days, at: int) -> Found:
    """2017-01-24, 1/24/2017, 1/24/17."""
    norms = days.norms
    mark = norms[at + 1]
    if mark not in {"-", "/"} or norms[at + 3] != mark:
        return None
    return _in_numbers(days, at, mark)


def _in_numbers(days: Days, at: int, mark: str) -> Found:
    norms = days.norms
    if not all(days.glued(at + step) and norms[at + step] for step in (1, 2, 3, 4)):
        return None
    parts = (norms[at], norms[at + 2], norms[at + 4])
    if not all(part.isdigit() and part.isascii() for part in parts):
        return None
    sizes = tuple(len(part) for part in parts)
    if mark == "-" and sizes == (4, 2, 2):
        year, month, day = (int(part) for part in parts)
    elif mark == "/" and sizes[0] <= 2 and sizes[1] <= 2 and sizes[2] in {2, 4}:
        month, day, year = (int(part) for part in parts)
        year += 2000 if year < 100 else 0
    else:
        return None
    if not (1900 <= year <= 2099 and _day_exists(month, day)):
        return None
    return at + 5, CalendarWords(year, (month, day), (month, day))


def weekday_date(days: Days, at: int) -> Found:
    """Sunday, Sunday night, Thursday, July 3, with "last" before it where it stands there."""
    before = days.norms[at] == "last"
    name = at + 1 if days.norms[at] in {"last", "this", "past"} else at
    weekday = weekdays().get(days.norms[name])
    if weekday is None or (name == at and at and days.norms[at - 1] in word_set("any_weekday")):
        return None  # "on a Tuesday in June" is no day of the calendar
    end = name + 1
    if days.norms[end] == "." and days.norms[name] in {"tues", "thurs"}:
        end += 1
    dated = month_date(days, end + 1) if days.norms[end] == "," else month_date(days, end)
    if dated is not None and isinstance(dated[1], CalendarWords) and dated[1].start and dated[1].start[1]:
        return dated
    if days.norms[end] in words_of("part of day"):
        end += 1
    return end, DayWords(weekday, before=before)


def season_date(days: Days, at: int) -> Found:
    """Last summer, the summer of 2016, summer 2016, this fall."""
    norms = days.norms
    name = at + 1 if norms[at] in {"last", "this", "the", "past"} else at
    if norms[name] == "past":
        name += 1
    ends = seasons().get(norms[name])
    if ends is None:
        return None
    if name == at and norms[name] == "fall" and days.before(at) not in word_set("before_fall"):
        return None  # "murders fall last year"
    year, end = _before(days, name + 1) if norms[at] == "the" else _year(days, name + 1)
    if year is None:
        if name == at or (norms[at] == "the" and days.before(at) not in {"over", "during", "through", "in"}):
            return None
        year = _THIS if norms[at] == "this" else None
    return end, CalendarWords(year, (ends[0], 0), (ends[1], 0))


_CLOSED = word_set("behind_holiday")


def holiday_date(days: Days, at: int) -> Found:
    """Labor Day, the Fourth of July weekend, Memorial Day weekend 2015, the 2015 Memorial Day weekend."""
    norms = days.norms
    begin, year = at, None
    if norms[begin] in {"the", "this", "last", "past"}:
        begin += 1
    if norms[begin] == "past":
        begin += 1
    if len(norms[begin]) == 4 and (year := year_number(days, begin)) is not None:
        begin += 1
    stretch = norms[begin] in word_set("long_weekend")
    if stretch:
        begin += 3 if norms[begin + 1] in DASHES and norms[begin + 2] == "day" else 1
    if begin >= days.count:
        return None
    length, names = holidays().longest(days.words, begin)
    name = names[0] if names else None
    if name is None and norms[begin] == "holiday" and norms[begin + 1] == "weekend":
        length = 1
    if name is None and norms[begin] == "holiday" and begin > at and norms[begin + 1] in _CLOSED:
        found, behind = _year(days, begin + 1)  # "over the holiday in 2017": the weekend that was told of
        return behind, HolidayWords(None, True, found)
    if name is None and stretch and begin > at and norms[begin] == "weekend":
        return begin + 1, HolidayWords(None, True, year)
    if not length:
        return None
    end = begin + length
    if norms[end] in {"holiday", "long"} and norms[end + 1] == "weekend":
        end += 1
    weekend = norms[end] in {"weekend", "weekends"}
    end += weekend
    if year is None:
        found, behind = _year(days, end)
        return behind, HolidayWords(name, weekend, found)
    return end, HolidayWords(name, weekend, year)
