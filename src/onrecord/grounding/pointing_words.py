"""What words for a time point at: the year spoken of, one so many years from it, or neither.

"That year" and "the same period" lie 0 years from it, "the year before" one before; "2016" points at nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model import (
    CalendarWords,
    EdgeWords,
    Origin,
    PeriodWords,
    SameWords,
    SinceWords,
    ToDateWords,
    YearShift,
)


def is_that_year(words: PeriodWords) -> bool:
    """ "That year", "since then"; no "that period"."""
    return isinstance(words.expression, CalendarWords | SinceWords) and shift_of(words) == 0


def is_part_of_year(words: PeriodWords) -> bool:
    """ "March of that year", "the first half of 2016"."""
    return isinstance(words.expression, CalendarWords) and words.expression.start is not None


def shift_of(words: PeriodWords) -> int | None:
    """How many years from the year spoken of: 0 for "that year", None for words that do not point at it."""
    match words.expression:
        case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT)):
            return by
        case EdgeWords(of=CalendarWords(year=YearShift(by=0, origin=Origin.CONTEXT)), last=True):
            return 0
        case ToDateWords(end=EdgeWords(of=CalendarWords(year=YearShift(by=0, origin=Origin.CONTEXT)), last=True)):
            return 0  # "by the end of that year"
        case SinceWords(start=CalendarWords(year=YearShift(by=0, origin=Origin.CONTEXT), start=None)):
            return 0
        case SameWords(year=None, this=False, unit=""):
            return 0
    return None


def is_back_then(named: Sequence[PeriodWords]) -> bool:
    """ "Back then it was 707": of a year long past, and never of "last year"."""
    return any(isinstance(one.expression, SameWords) and one.text.lower() == "back then" for one in named)


def beyond(named: Sequence[PeriodWords]) -> Sequence[PeriodWords]:
    """The times but "last year" and "this year", which are none that "back then" points at."""
    return [one for one in named if not _is_near(one)]


def _is_near(words: PeriodWords) -> bool:
    match words.expression:
        case CalendarWords(year=YearShift(origin=Origin.SAID), start=None):
            return True
    return False
