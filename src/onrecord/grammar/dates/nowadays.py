""" "Today" that is no day: "murders are lower today than in 1992", "far more than today"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.model import DayWords, NowWords, PeriodWords, Reading, Shape


def nowadays(reading: Reading) -> Reading:
    """What is held against other times tells of these days, not of one; a count "today" may be the day's."""
    period, against = reading.period, reading.against_period
    if (period is None and against is None) or reading.shape is Shape.VALUE:
        return reading
    now, then = _now(period), _now(against)
    return reading if now is period and then is against else replace(reading, period=now, against_period=then)


def _now(words: PeriodWords | None) -> PeriodWords | None:
    if words is None or words.text.lower() != "today" or words.expression != DayWords(by=0):
        return words
    return replace(words, expression=NowWords())
