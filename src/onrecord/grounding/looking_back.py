"""The end of a change told over so many years: "it has risen by half in three years", "doubled in a decade"."""

from __future__ import annotations

from onrecord.claims.periods import year
from onrecord.grounding.calendar import JUST_BEGUN, is_part, shift, year_to
from onrecord.grounding.habits import in_fiscal_years
from onrecord.grounding.timeline import WHOLE, Timeline
from onrecord.model import CalendarWords, Origin, Period, PeriodWords, Reading, Shape, YearShift


def looking_back(reading: Reading, time: Timeline) -> tuple[Period, str] | None:
    """The period in which such a change ends, and why; None for other readings, and where nothing tells."""
    if reading.shape is not Shape.CHANGE:
        return None
    if _is_so_now(reading, time):
        assert time.said is not None
        return year_to(time.said), "what is so now is held against years ago"
    if reading.back is None:
        return None
    told = time.last if reading.back == 1 and time.last == time.latest else None
    if told is not None and time.main is not None and told.grain in WHOLE and shift(told, 1) == time.main:
        return told, "the year of the count just told"  # "1,122 in 2016, up 11 percent in a year"
    if time.main is not None:
        return _from_start(reading, time) or _with_the_story(time.last, time.main)
    if reading.amount is None and time.said is not None:
        return year(time.said.year - 1), "the last year that is over"
    return None


def _is_so_now(reading: Reading, time: Timeline) -> bool:
    """ "The murder rate is up 37 percent from two years ago", said in July: up to July, against those days then."""
    words, said = reading.against_period, time.said
    if not reading.present or reading.amount is None or reading.period is not None or words is None or said is None:
        return False
    match words.expression:
        case CalendarWords(year=YearShift(by=by, origin=Origin.SAID), start=None, fiscal=False) if by < -1:
            measure = reading.measure.measure if reading.measure is not None else None
            return (said - year(said.year).first).days > JUST_BEGUN and not in_fiscal_years(measure)
    return False


def _from_start(reading: Reading, time: Timeline) -> tuple[Period, str] | None:
    """ "In 1999 there were 425; it has risen by half in three years": so many years behind the one that is told."""
    start = time.resolve(reading.against_period, time.last).period if reading.against_period is not None else None
    if start is None or time.said is None or reading.back is None or start.grain not in WHOLE:
        return None
    end = shift(start, reading.back)
    over = end.last is not None and end.last < time.said
    return (end, f"{reading.back} years later") if over else None


def from_year_told(reading: Reading, stated: Period | None, time: Timeline) -> tuple[Period, str, None] | None:
    """ "There were 390 in 2022, a fall of half in two years", in a text of 2024: the year of the count is the start."""
    end, words = time.main, reading.period
    if reading.shape is not Shape.CHANGE or reading.back is None or stated is None or end is None or words is None:
        return None
    behind = reading.against_period is None and time.latest == stated and words.span.end <= reading.span.start
    if not behind or stated.grain not in WHOLE or end != shift(stated, reading.back):
        return None
    return end, f"{reading.back} years after the count just told", None


def _with_the_story(last: Period | None, main: Period) -> tuple[Period, str]:
    """Where a change over some years ends: with the story's period, or a later or a whole one spoken of."""
    if last is not None and (last.first > main.first or (is_part(main) and not is_part(last))):
        return last, "the period that the text speaks of"
    return main, "the story's main period"


def counted_from_then(words: PeriodWords | None) -> bool:
    """ "163 fewer than three years earlier": before the time spoken of, and not before now."""
    match words and words.expression:
        case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT)):
            return by < 0
    return False
