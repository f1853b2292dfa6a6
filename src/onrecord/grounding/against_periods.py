"""The period that a figure is held against.

A part of a year held against "last year" or a named year means the same days of that year, unless the words say all
of it or print its figure.
"""

from __future__ import annotations

from onrecord.grounding.calendar import previous, shift
from onrecord.grounding.dated import years_later
from onrecord.grounding.far_figures import are_two_years, held_against
from onrecord.grounding.first_to_last import ends_of
from onrecord.grounding.pointing_words import is_that_year
from onrecord.grounding.timeline import Timeline
from onrecord.model import Grain, Of, Period, PeriodWords, QuantityKind, Reading, Shape

_FROM_AN_EVENT = "the words do not say whether it began in the year of the count or in that of what happened since"


def against_of(reading: Reading, time: Timeline, period: Period | None) -> tuple[Period | None, str]:
    """The period that the figure is held against, and why."""
    if reading.of is Of.CHANGE and reading.period is not None and reading.shape is not Shape.COMPARISON:
        ends = time.resolve(reading.period, time.last)
        return (ends.start if are_two_years(ends) else None), ""
    if reading.shape not in {Shape.CHANGE, Shape.COMPARISON}:
        return None, ""
    if (stretch := ends_of(reading, time)) is not None:
        return stretch[0], "a change over years runs from the year before them"
    if reading.shape is Shape.CHANGE and reading.period is not None and reading.against_period is None:
        ends = time.resolve(reading.period, time.last)
        if are_two_years(ends) or (reading.period.since and ends.start is not None):
            return ends.start, ""
    if reading.against_period is not None:
        return held_against(reading, reading.against_period, time, period), ""
    if reading.shape is Shape.COMPARISON:
        return (period, "") if reading.against_places else (None, "")
    if period is None:
        return None, ""
    if reading.back is not None:
        return shift(period, -reading.back), f"{reading.back} years before"
    if years_later(reading.period) and reading.period is not None:
        counted = time.resolve(reading.period, time.last).at.spoken or time.last  # a paragraph before it, too
        if counted is not None:
            return counted, "counted from the period spoken of before"
    moving = reading.present or (reading.amount is not None and reading.amount.kind is QuantityKind.MULTIPLE)
    if reading.period is None and moving and time.since is not None and time.since.first < period.first:
        return time.since, "the changes told before it begin there"
    return previous(period), "a change that names no start begins at the period before"


def untold_start(reading: Reading, time: Timeline, period: Period | None, against: Period | None) -> str | None:
    """ "A third below the early 1990s": what is unclear of a start that is named and cannot be settled."""
    if reading.shape is not Shape.CHANGE or reading.against_period is None:
        return None
    if against is not None:
        return _FROM_AN_EVENT if _from_an_event(reading.against_period, time, against) else None
    return time.resolve(reading.against_period, period).unclear


def _from_an_event(words: PeriodWords, time: Timeline, start: Period) -> bool:
    """ "There were 96 in 1995. Troopers came in 1996. By 1999 murders had been halved": since which of the two years?

    Of the later one no count was told, only that something happened.
    """
    if not is_that_year(words) or not words.text.lower().startswith("by ") or start not in time.told:
        return False
    counted = {one.period for one in time.counts}
    return time.latest is not None and time.latest.grain is start.grain is Grain.YEAR and start not in counted
