"""Changes told as what came then: "peaked in 2016, then fell", "reached 778 in 2016 before falling".

They start at the year told before them, and not at the year before it; until when they went on the words leave out.
So does a run of so many years: "rose in 1996, then fell for five years running".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.figures.amounts import changes
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import CalendarWords, PeriodWords, RangeWords, Reading, Shape, VagueWords

_JOINS = frozenset({",", "and", "but", ";"})
_REACH = 3  # tokens from "then" to its verb: "then it has"
_UNTIL = VagueWords("the words do not say until when")


@needs(words("then", "before"), shapes(Shape.CHANGE, Shape.RUN))
def then_moved(scene: Scene, reading: Reading) -> Reading:
    """The reading with the year told last before "then" or "before" as its start, where no other time is its own."""
    if reading.against_period is not None:
        return reading
    told = reading.period
    if told is None or not is_printed_year(told):
        return reading
    span = reading.span
    own = (cue.first for cue in changes(scene) if span.start <= scene.tokens[cue.first].start < span.end)
    moved = any(_joins(scene, at) for first in own for at in range(max(told.last, first - _REACH), first))
    if reading.shape is Shape.RUN:
        return replace(reading, period=_years_behind(told, reading.back)) if moved else reading
    return replace(reading, period=replace(told, expression=_UNTIL), against_period=told) if moved else reading


def _years_behind(told: PeriodWords, back: int | None) -> PeriodWords:
    """ "Rose in 1996, then fell for five years running": the five years behind that."""
    match told.expression:
        case CalendarWords(year=int(number)) if back is not None and back > 1:
            return replace(told, expression=RangeWords(CalendarWords(number + 1), CalendarWords(number + back)))
    return told


def _joins(scene: Scene, at: int) -> bool:
    """ ", then", "and then"; "before", behind which the verb stands as a participle."""
    if scene.word(at) == "before":
        return scene.word(at + 1).endswith("ing")
    return scene.word(at) == "then" and scene.word(at - 1) in _JOINS
