"""Two ends of one stretch: January through May, Friday to Sunday, May 22 to May 25."""

from __future__ import annotations

from onrecord.grammar.calendar_words import DASHES, Days, Found
from onrecord.grammar.points import point
from onrecord.model import CalendarWords, DayWords, EdgeWords, HolidayWords, PeriodExpression, RangeWords

_TAILS = {"through", "thru", "to", "until", "till"}


def with_range(days: Days, at: int) -> Found:
    """An expression of time, with "through" and its other end where they follow."""
    found = point(days, at)
    if found is None:
        return None
    return ranged(days, found, _TAILS) or found


def ranged(days: Days, found: tuple[int, PeriodExpression], joints: set[str]) -> Found:
    """A range that the expression opens: one of the `joints` and its other end follow."""
    end, start = found
    joint = end + (days.norms[end] == ",")
    if not _opens(start):
        return None
    glued = days.norms[joint] in DASHES
    if days.norms[joint] not in joints and not glued:
        return None
    other = point(days, joint + 1)
    if other is None or not _closes(start, other[1]) or (glued and not days.glued(joint)):
        return None
    return other[0], RangeWords(start, other[1])


def _opens(start: PeriodExpression) -> bool:
    match start:
        case CalendarWords() | DayWords() | HolidayWords(weekend=False) | EdgeWords(last=False):
            return True
    return False


def _closes(start: PeriodExpression, end: PeriodExpression) -> bool:
    """Whether both are of a kind that can be the ends of one stretch: two years, two months, two days."""
    match start, end:
        case CalendarWords(start=None), CalendarWords(start=None):
            return start.fiscal == end.fiscal or start.fiscal
        case CalendarWords(start=None), _:
            return False
        case ((CalendarWords() | DayWords() | HolidayWords()), (CalendarWords(start=None))):
            return False
        case EdgeWords(), (CalendarWords() | DayWords() | HolidayWords() | EdgeWords()):
            return True
        case (
            (CalendarWords() | DayWords() | HolidayWords()),
            (CalendarWords() | DayWords() | HolidayWords() | EdgeWords()),
        ):
            return True
    return False
