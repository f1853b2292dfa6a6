"""With which year a run ends, by the years beside it: "two years running, in 2017 and 2018", "then four straight"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import cues, needs, shapes
from onrecord.model import CalendarWords, Origin, PeriodWords, Reading, Shape, YearShift

_LISTED = ([","], ["and"], [",", "and"])  # between years of a list
_THEN = (["followed", "by"], ["then", "came"], ["came", "then"], *([mark, "then"] for mark in (",", ";", "and", "but")))


@needs(shapes(Shape.RUN), cues("straight"))
def over_years_named(scene: Scene, reading: Reading) -> Reading:
    """ "Two years running, in 2017 and 2018": a run over as many years as are listed ends with the last of them."""
    clause = scene.clause[scene.opens(reading.span)]
    row: list[PeriodWords] = []
    for period in scene.periods:
        if not is_printed_year(period) or scene.clause[period.first] != clause:
            continue
        row = [*row, period] if row and _goes_on(scene, row[-1], period) else [period]
        if len(row) == reading.back and (reading.period is None or reading.period in row):
            return replace(reading, period=period)
    return _behind_a_level(scene, reading)


def _behind_a_level(scene: Scene, reading: Reading) -> Reading:
    """ "45 in 2012, then four straight years of increases, to 72 in 2016": up to that year; else those behind 2012."""
    last = scene.behind(reading.span)
    ends = {last + 1, last + 1 + (scene.word(last) == ",")}
    to = next((one for one in scene.quantities if one.first in ends and scene.word(one.first - 1) == "to"), None)
    until = next((one for one in scene.periods if to is not None and one.first == to.last + 1), None)
    if until is not None and is_printed_year(until):
        return replace(reading, period=until)
    first = scene.opens(reading.span)
    if reading.back is None or scene.words[max(0, first - 2) : first] not in _THEN:
        return reading
    words = CalendarWords(YearShift(reading.back, Origin.CONTEXT))
    return replace(reading, period=PeriodWords(first, last, reading.span, "then", words))


def _goes_on(scene: Scene, last: PeriodWords, period: PeriodWords) -> bool:
    """Whether a year is the next one of a list: "2017 and 2018"."""
    match last.expression, period.expression:
        case CalendarWords(year=int() as before), CalendarWords(year=int() as year):
            return year == before + 1 and scene.words[last.last : period.first] in _LISTED
        case _:
            return False
