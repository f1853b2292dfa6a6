"""What a killing brings the total to: "bringing the total to 109", "raised the city's homicide toll to 27".

Such a total runs from the first of the year, whatever time the words tell of the killing.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.addends import REACH, brings
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import (
    DayWords,
    HolidayWords,
    Origin,
    PeriodWords,
    Quantity,
    Reading,
    Shape,
    ToDateWords,
    UnitWords,
    WindowWords,
    YearShift,
)

_PAST = frozenset({"past", "above", "over", "beyond"})
_THIS_YEAR = ToDateWords(None, YearShift(0, Origin.SAID))
_OF_THE_KILLING = DayWords | HolidayWords | UnitWords | WindowWords  # times that a total may stand beside and not be of


def to_date(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    """The reading of a total with the year so far for its time, where the words name none of its own."""
    if made.shape is not Shape.VALUE or word_set("brings_total").isdisjoint(scene.has):
        return made
    return _up_to_day(scene, quantity, made)


def _up_to_day(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    if not (made.period is None or isinstance(made.period.expression, _OF_THE_KILLING)):
        return made
    to = quantity.first - (scene.word(quantity.first) not in _PAST)
    verbs = [at for at in range(max(0, to - REACH), to) if brings(scene, at)]
    if (scene.word(to) != "to" and scene.word(to) not in _PAST) or not verbs:
        return made
    between = scene.words[verbs[-1] + 1 : to]
    timed = any(verbs[-1] < one.first <= quantity.last + 1 for one in scene.periods)
    if timed or word_set("running_noun").isdisjoint(between) or not word_set("shorter_time").isdisjoint(between):
        return made
    span = scene.span(verbs[-1] + 1, to)
    words = PeriodWords(verbs[-1] + 1, to, span, scene.text[span.start : span.end], _THIS_YEAR)
    return replace(made, period=words, against_period=None, loose=False)
