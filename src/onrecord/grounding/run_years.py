"""The years of a run: "every year since 2012", "in each of the past four years".

A run "since 2012" begins with the year after: what was so in 2012 itself the words leave open. It ends with the year
that the text speaks of, else with the last year that is over.
"""

from __future__ import annotations

from onrecord.claims.periods import fiscal, fiscal_years, year, years
from onrecord.grounding.calendar import OCTOBER
from onrecord.grounding.far_figures import are_two_years
from onrecord.grounding.timeline import WHOLE, Timeline
from onrecord.grounding.years import year_that_runs
from onrecord.model import Grain, Operator, Period, PeriodWords, Reading, Shape, UntilWords, WindowWords


def run_years(reading: Reading, time: Timeline) -> Period | None:
    """The stretch of a run whose words name where it began or how far back it goes; None for any other reading."""
    words = reading.period
    if reading.shape is not Shape.RUN:
        return None
    if words is None:
        return _up_to_now(reading, time)
    if isinstance(words.expression, WindowWords) and words.expression.years is not None:
        end = _end(time, Grain.YEAR, None)
        return None if end is None else years(end - words.expression.years + 1, end)
    ends = time.resolve(words, time.last)
    if are_two_years(ends) and ends.start is not None and ends.end is not None and ends.end.grain is Grain.YEAR:
        begin = ends.start.first.year if reading.back is None else ends.end.first.year - reading.back + 1
        return years(begin, ends.end.first.year)  # "between 2013 and 2014"
    if isinstance(words.expression, UntilWords) and reading.back is not None:
        return _back_from(time.resolve(words, time.last).end, words, reading.back)
    start = time.resolve(words, time.last).start if words.since else None
    if start is None or start.grain not in {*WHOLE, Grain.YEARS} or start.last is None:  # "since the 1990s"
        return None
    end = _end(time, Grain.FISCAL if start.grain is Grain.FISCAL else Grain.YEAR, start)
    if end is None or end <= start.last.year:
        return None
    return (fiscal_years if start.grain is Grain.FISCAL else years)(start.last.year + 1, end)


def _back_from(last: Period | None, words: PeriodWords, back: int) -> Period | None:
    """ "Nine years in a row through 2019": from the first to the last of them; "before 2019" ends a year earlier."""
    if last is None or last.last is None or last.grain not in (Grain.YEAR, Grain.FISCAL):
        return None
    before = isinstance(words.expression, UntilWords) and words.expression.before
    end = last.last.year - before
    return (fiscal_years if last.grain is Grain.FISCAL else years)(end - back + 1, end)


def last_of_run(reading: Reading, period: Period | None) -> Period | None:
    """What the text goes on from behind a run: its last year, and no stretch."""
    if reading.shape is not Shape.RUN or period is None or period.last is None:
        return period
    if period.grain is Grain.FISCAL:
        return fiscal(period.last.year)
    return year(period.last.year) if period.grain is Grain.YEARS else period


def _up_to_now(reading: Reading, time: Timeline) -> Period | None:
    """ "Fell for the fifth year in a row", where the text speaks of no year: a year that fell is over.

    What "topped 300 for a third straight year" may be of the year that runs, and stays open; "this is the third year in
    which it has topped 300" is of it.
    """
    if reading.present and reading.back is not None and time.said is not None:
        end = year_that_runs(time.said)
        return years(end - reading.back + 1, end)
    timed = time.last is not None or time.main is not None or reading.against
    over = reading.amount is None or reading.amount.operator in (Operator.LESS, Operator.AT_MOST)
    if timed or not over or reading.back is None or time.said is None:
        return None
    return years(time.said.year - reading.back, time.said.year - 1)


def _end(time: Timeline, grain: Grain, start: Period | None) -> int | None:
    """The last year: of the text where it speaks of one behind the start, else the last that is over."""
    for period in (time.last, time.main):
        if period is None or period.grain is not grain or period.last is None:
            continue
        behind = start is None or period.first > start.first
        if behind and (time.said is None or period.last <= time.said):
            return period.last.year
    if time.said is None:
        return None
    over = time.said.month >= OCTOBER if grain is Grain.FISCAL else False
    return time.said.year - 1 + over
