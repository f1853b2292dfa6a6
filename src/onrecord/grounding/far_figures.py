"""The time of a figure that another is held against, where its own words name none: "up from 40", "than Akron's 25"."""

from __future__ import annotations

from onrecord.grounding.calendar import previous
from onrecord.grounding.first_to_last import first_to_last
from onrecord.grounding.periods import Resolved
from onrecord.grounding.same_days import same_days
from onrecord.grounding.shared_window import SHARED, shared_start
from onrecord.grounding.timeline import WHOLE, Timeline
from onrecord.model import Combine, Period, PeriodWords, Reading, Shape


def of_the_far_side(reading: Reading, time: Timeline) -> tuple[Period, str] | None:
    """The period of a figure on the far side, and why; None where the text has told of no time."""
    begun = None if reading.rival else _begun(reading, time)
    if begun is not None:
        return begun, "the first of the two years between which it changed"
    near = time.last or (time.main if reading.against_period is None else None)
    if reading.against_period is not None and (near is None or reading.told):
        near = time.resolve(reading.against_period, time.last).period
    if near is None:
        return None
    if reading.rival:
        return near, "the time of the figure beside it"
    if (start := shared_start(reading, time.window, near)) is not None:
        return start, SHARED
    return previous(near), "the period before the one spoken of"


def _begun(reading: Reading, time: Timeline) -> Period | None:
    """ "Rose between 2004 and 2008, from 40 to 52": the figure that it rose from is of the earlier year.

    So it is in "Since 2004, murders rose from 40 to 52 in 2008", and in "in the four years through 2008".
    """
    for words in time.named if reading.against_period is None else (reading.against_period,):
        found = time.resolve(words, time.last)
        if words.since and len(time.named) > 1 and words is time.named[0] and reading.against_period is None:
            return found.start
        if words.since:
            continue
        ends = first_to_last(words, found.period, time.main)
        if are_two_years(found) and found.start is not None and found.end is not None:
            ends = found.start, found.end
        if ends is not None:
            time.ends.setdefault(words, ends[1])
            time.began = reading.span.end
            return ends[0]
    return None


def are_two_years(found: Resolved) -> bool:
    """ "Between 2005 and 2015" are the ends of a change; "from January through March" is one stretch."""
    if found.start is None or found.end is None:
        return False
    whole = found.start.grain in WHOLE  # "from October through January" is one stretch, too
    return whole and found.start.first.year != found.end.first.year


def held_against(reading: Reading, words: PeriodWords, time: Timeline, period: Period | None) -> Period | None:
    """The time of the other side: beside a part of a year the same days of it, unless the words mean all of it."""
    found = time.resolve(words, period)
    other = found.period
    if found.start is not None and words.since:
        other = found.point or found.start
    elif are_two_years(found) and reading.combine is not Combine.EACH:  # "than in any year from 1992 through 1995"
        other = found.start
    whole = reading.whole and (reading.shape is not Shape.CHANGE or (period is not None and _from_january(period)))
    if other is not None and period is not None and not whole:
        return same_days(other, period)
    return other


def _from_january(period: Period) -> bool:
    """Whether it may grow to a whole year; a month did not rise from the figure of one."""
    return (period.first.month, period.first.day) == (1, 1)
