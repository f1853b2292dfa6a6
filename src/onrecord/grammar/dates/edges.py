"""Edges of a period and vague parts of it: the end of March, year's end, midyear, early Tuesday, the mid-1990s."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.calendar_words import DASHES, Days, Found
from onrecord.grammar.dates.dates import holiday_date, month_date, numeric_date, season_date, weekday_date
from onrecord.grammar.dates.parts_of_year import (
    VAGUE_PART,
    early_part,
    ordered_part,
    quarter_label,
    short_decade,
    years_from,
)
from onrecord.grammar.dates.years import fiscal_year, named_year, relative_year, year_of
from onrecord.lexicon.calendar import months, weekdays
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    DayWords,
    EdgeWords,
    Origin,
    ToDateWords,
    UnitWords,
    YearShift,
)

_EDGES = dict.fromkeys(word_set("end_of_time"), True) | dict.fromkeys(word_set("start_of_time"), False)
_WIDE = frozenset({"decade", "century", "millennium"})  # whose edges name no year
_MIDDLE = 15  # the day of "mid-December"
_RUNNING = CalendarWords(YearShift(0, Origin.RUNNING))
_THIS_MONTH = UnitWords("month", 0, Origin.SAID)


def _plain_date(days: Days, at: int) -> Found:
    """A date, a month, a year or a part of one: what an edge or a vague part can be of."""
    norm = days.norms[at]
    if at < days.count and days.tokens[at].kind == "number":
        return numeric_date(days, at) or _plain_year(days, at)
    if norm in months().full or norm in months().short:
        return month_date(days, at)
    if norm in weekdays():
        return weekday_date(days, at)
    for reader in (fiscal_year, quarter_label, season_date):
        found = reader(days, at)
        if found is not None and (norm == "q" or reader is not quarter_label):
            return found
    if norm in word_set("opens_date"):
        return ordered_part(days, at) or relative_year(days, at) or short_decade(days, at + 1) or holiday_date(days, at)
    return None


def _plain_year(days: Days, at: int) -> Found:
    found = named_year(days, at)
    if found is None or not isinstance(found[1].year, int):
        return None
    return years_from(days, at, found[0], found[1].year) or found


def edge_of(days: Days, at: int) -> Found:
    """The end of March, the start of 2015, year's end, the first of this month, the end of the year."""
    norms = days.norms
    if norms[at] in {"year", "month"} and norms[at + 1] == "'s" and norms[at + 2] in _EDGES:
        if norms[at] == "year":
            return at + 3, EdgeWords(_RUNNING, _EDGES[norms[at + 2]])
        return None
    if norms[at] in {"year", "yearend"} and (norms[at] == "yearend" or norms[at + 1 : at + 3] == ["-", "end"]):
        end = at + (1 if norms[at] == "yearend" else 3)
        year = year_of(days, end)
        return (end, EdgeWords(_RUNNING, True)) if year is None else (year[0], EdgeWords(year[1], True))
    begin = at + (norms[at] == "the")
    if norms[begin] == "first" and norms[begin + 1 : begin + 4] == ["of", "this", "month"]:
        return begin + 4, EdgeWords(_THIS_MONTH, False)
    if norms[begin] == "first" and norms[begin + 1 : begin + 4] == ["of", "the", "year"]:
        return begin + 4, EdgeWords(_RUNNING, False)
    if norms[begin] == "last" and norms[begin + 1 : begin + 3] == ["day", "of"]:
        begin, last = begin + 1, True
    elif norms[begin] in _EDGES:
        last = _EDGES[norms[begin]]
    else:
        return None
    if norms[begin + 1] != "of":
        return None
    inner = begin + 2
    if norms[inner] in {"the", "this"} and norms[inner + 1] in _WIDE:
        return inner + 2, VAGUE_PART
    found = _plain_date(days, inner) or year_of(days, inner)
    if found is None and norms[inner] == "the" and norms[inner + 1] == "year":
        found = inner + 2, _RUNNING
    if found is None and norms[inner] in {"the", "this"} and norms[inner + 1] == "month":
        found = inner + 2, _THIS_MONTH
    return None if found is None else (found[0], EdgeWords(found[1], last))


def _half_year(days: Days, at: int) -> Found:
    """Midyear, mid-2016."""
    norms = days.norms
    if norms[at] == "midyear":
        end = at + 1
    elif norms[at] == "mid" and norms[at + 1] in DASHES and norms[at + 2] == "year":
        end = at + 3
    else:
        return None
    found = year_of(days, end)
    year = None if found is None else found[1].year
    return (end if found is None else found[0]), ToDateWords(CalendarWords(None, (6, 30), (6, 30)), year)


def early(days: Days, at: int) -> Found:
    """Early Tuesday is Tuesday; early 2016 and the mid-1990s have no first and no last day."""
    half = _half_year(days, at)
    if half is not None:
        return half
    begin = early_part(days, at)
    if begin is None:
        return None
    found = _plain_date(days, begin) or short_decade(days, begin)
    if found is None and days.norms[begin - 1] == "the":
        found = relative_year(days, begin - 1)
    found = found or relative_year(days, begin)
    if found is None:
        return None
    return found if isinstance(found[1], DayWords) else (found[0], VAGUE_PART)


def mid_month(days: Days, at: int) -> Found:
    """ "Mid-December", of what is counted up to it: its middle day."""
    begin = early_part(days, at) if days.norms[at] == "mid" else None
    found = None if begin is None else month_date(days, begin)
    match found:
        case (end, CalendarWords(start=(month, 0)) as words):
            return end, replace(words, start=(month, _MIDDLE), end=(month, _MIDDLE))
    return None
