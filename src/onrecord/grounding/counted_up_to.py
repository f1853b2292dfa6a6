"""Counts told with a single day: "at the end of 2018 the city had counted 561", "as of Friday there were 212".

Such a day is where the count ends; it begins with the year.
"""

from __future__ import annotations

from onrecord.grounding.calendar import year_to
from onrecord.grounding.moments import whole
from onrecord.grounding.periods import Resolved
from onrecord.model import DayWords, EdgeWords, Grain, Period, PeriodWords, Reading

_SMALL = 20  # up to here, a count told with a day may be of that day


def counted_up_to(reading: Reading, words: PeriodWords, found: Resolved) -> tuple[Period, str] | None:
    """What was counted up to the day that the words name, and why; None where they name no such day."""
    match words.expression:
        case EdgeWords(of=of, last=True) if found.period is not None:
            stretch = whole(of, found.at)
            closed = stretch.grain in (Grain.YEAR, Grain.FISCAL)
            return stretch if closed else year_to(found.period.first), found.because
        case DayWords() if found.period is not None and reading.amount is not None and reading.amount.value > _SMALL:
            return year_to(found.period.first), found.because + ", counted from the first of the year"
    return None
