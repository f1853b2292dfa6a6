"""Counts told with a single day: "at the end of 2018 the city had counted 561", "as of Friday there were 212".

Such a day is where the count ends; it begins with the year. One of a few days of which no fewer were just told is a
part of those: "42 people were shot between Friday and Sunday: 22 on Saturday and 12 on Sunday".
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from onrecord.grounding.calendar import year_to
from onrecord.grounding.dated import MOST_OF_FEW_DAYS
from onrecord.grounding.moments import whole
from onrecord.grounding.periods import Resolved
from onrecord.grounding.told_counts import Told
from onrecord.model import DayWords, EdgeWords, Grain, Period, PeriodWords, Reading

_NEAR = 6  # counts told before: a line for each day stands behind those of the whole weekend
_FEW_DAYS = 7
_SMALL = 20  # up to here, a count told with a day may be of that day


def counted_up_to(
    reading: Reading, words: PeriodWords, found: Resolved, told: Sequence[Told] = (), here: Period | None = None
) -> tuple[Period, str] | None:
    """What was counted up to the day that the words name, and why; None where they name no such day.

    `told` are the counts of the text so far, `here` the time told before in the sentence.
    """
    match words.expression:
        case EdgeWords(of=of, last=True) if found.period is not None:
            stretch = whole(of, found.at)
            closed = stretch.grain in (Grain.YEAR, Grain.FISCAL)
            return stretch if closed else year_to(found.period.first), found.because
        case DayWords() if found.period is not None and reading.amount is not None and reading.amount.value > _SMALL:
            if _of_those_days(reading.amount.value, found.period, told[-_NEAR:], here):
                return None
            return year_to(found.period.first), found.because + ", counted from the first of the year"
    return None


def _of_those_days(value: Decimal, on: Period, told: Sequence[Told], here: Period | None) -> bool:
    """Whether a count told before is of a few days, `on` one of them, and no smaller.

    One told as a bound, "at least 42", is of the days told `here`.
    """
    counts = [one.value for one in told if _holds(one.period, on)]
    if counts:
        return max(counts) >= value
    return here is not None and _holds(here, on) and value <= MOST_OF_FEW_DAYS


def _holds(few: Period, on: Period) -> bool:
    """Whether a day is one of a few days in a row, which do not run from the first of the year."""
    if few.last is None or few == year_to(few.last):
        return False
    return few.first <= on.first <= few.last and 0 < (few.last - few.first).days < _FEW_DAYS
