"""Two ends of one stretch: January through May, Friday to Sunday, May 22 to May 25."""

from __future__ import annotations

from collections.abc import Collection

from onrecord.grammar.dates.calendar_words import DASHES, Days, Found
from onrecord.grammar.dates.points import point
from onrecord.lexicon.calendar import weekdays
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, DayWords, EdgeWords, HolidayWords, PeriodExpression, RangeWords

_CLOCK_BEFORE = word_set("before_clock")
_HALVES = word_set("half_of_day")
_TAILS = word_set("until_date")


def with_range(days: Days, at: int) -> Found:
    """An expression of time, with "through" and its other end where they follow."""
    found = point(days, at)
    if found is None:
        return None
    return ranged(days, found, _TAILS) or found


def ranged(days: Days, found: tuple[int, PeriodExpression], joints: Collection[str]) -> Found:
    """A range that the expression opens: one of the `joints` and its other end follow."""
    end, start = found
    joint = end + (days.norms[end] == ",")
    if not _opens(start):
        return None
    glued = days.norms[joint] in DASHES
    if days.norms[joint] not in joints and not glued:
        return _next_day(days, end, start) if days.norms[end] == "and" else None
    other = point(days, past_clock(days, joint + 1))
    if other is None or not _closes(start, other[1]) or (glued and not days.glued(joint)):
        return None
    return other[0], RangeWords(start, other[1])


def _next_day(days: Days, end: int, start: PeriodExpression) -> Found:
    """ "Saturday and Sunday": two days in a row are one stretch."""
    if not isinstance(start, DayWords) or start.weekday is None or days.norms[end + 1] not in weekdays():
        return None
    other = point(days, end + 1)
    if other is None or not isinstance(other[1], DayWords) or other[1].weekday != (start.weekday + 1) % 7:
        return None
    return other[0], RangeWords(start, other[1])


def past_clock(days: Days, at: int) -> int:
    """Where the date behind a time of day begins: "5 p.m. Friday", "shortly after midnight Sunday"; `at` for none."""
    norms, here = days.norms, at
    while norms[here] in _CLOCK_BEFORE and here < at + 3:
        here += 1
    if norms[here] in {"midnight", "noon"}:
        here += 1
    elif days.is_number(here):
        here += 1
        if norms[here] == ":":
            here += 2
        if norms[here] not in _HALVES:
            return at
        here += 1
        here += norms[here] == "." and days.glued(here)
    elif norms[here] not in weekdays():
        return at
    return here + (norms[here] in {"on", ",", "et", "local"})


def _opens(start: PeriodExpression) -> bool:
    match start:
        case CalendarWords() | DayWords() | HolidayWords(weekend=False) | EdgeWords(last=False):
            return True
        case EdgeWords(of=CalendarWords(start=None, year=int())):
            return True  # "between the end of 2013 and the end of 2016"
    return False


def _closes(start: PeriodExpression, end: PeriodExpression) -> bool:
    """Whether both are of a kind that can be the ends of one stretch: two years, two months, two days."""
    match start, end:
        case CalendarWords(start=None), CalendarWords(start=None):
            return start.fiscal == end.fiscal or start.fiscal
        case CalendarWords(start=None, year=int(), fiscal=False), EdgeWords(last=True):
            return True
        case CalendarWords(start=None, year=int(), fiscal=False), CalendarWords(year=int(), fiscal=False):
            return True
        case CalendarWords(start=None), _:
            return False
        case ((CalendarWords() | DayWords() | HolidayWords()), (CalendarWords(start=None))):
            return False
        case EdgeWords(of=CalendarWords(start=None), last=True), (
            CalendarWords(year=None) | DayWords() | HolidayWords()
        ):
            return False  # "between the end of 2013 and June": of which year nobody says
        case EdgeWords(), (CalendarWords() | DayWords() | HolidayWords() | EdgeWords()):
            return True
        case (
            (CalendarWords() | DayWords() | HolidayWords()),
            (CalendarWords() | DayWords() | HolidayWords() | EdgeWords()),
        ):
            return True
    return False
