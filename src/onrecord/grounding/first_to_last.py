"""The two ends of a change that is told of a stretch of years.

"Fell 39 percent over the past five years", "rose in the 1990s", "in the three years through 2015": the change runs from
the year before the stretch, or of a decade from its first year, to its last year. It is not held against the stretch
before: nobody adds up ten years to say so.
"""

from __future__ import annotations

from datetime import timedelta

from onrecord.claims.periods import year
from onrecord.grounding.calendar import shift
from onrecord.grounding.timeline import Timeline
from onrecord.model import DecadeWords, Grain, Period, PeriodWords, Reading, Shape

_DAY = timedelta(days=1)


def ends_of(reading: Reading, time: Timeline) -> tuple[Period, Period] | None:
    """The ends of a change that names a stretch of years and nothing that it is held against."""
    words = reading.period or reading.against_period
    if reading.shape is not Shape.CHANGE or words is None or (reading.against_period or words) is not words:
        return None
    if reading.period is None and isinstance(words.expression, DecadeWords):
        return None  # "20 percent below the 1990s": held against all of them
    found = time.resolve(words, time.last)
    return None if words.since or found.start is not None else first_to_last(words, found.period, time.main)


def first_to_last(words: PeriodWords, stretch: Period | None, main: Period | None) -> tuple[Period, Period] | None:
    """The first and the last year, by the words for a stretch; None where it is not of two or more whole years.

    A stretch up to the day of the words ends with the last year that is over, or with the `main` year of the text.
    """
    if stretch is None or stretch.last is None:
        return None
    if stretch.grain is Grain.YEARS:
        decade = isinstance(words.expression, DecadeWords)
        begin = stretch.first.year - (not decade)
        return (year(begin), year(stretch.last.year)) if begin < stretch.last.year - decade else None
    after = stretch.last + _DAY
    length = after.year - stretch.first.year
    if stretch.grain is not Grain.DAYS or length < 2 or (after.month, after.day) != _day(stretch):
        return None
    whole = main is not None and main.grain is Grain.YEAR and main.first.year in {stretch.last.year, after.year - 1}
    end = main if whole and main is not None else year(after.year - 1)
    return shift(end, -length), end


def _day(stretch: Period) -> tuple[int, int]:
    return stretch.first.month, stretch.first.day
