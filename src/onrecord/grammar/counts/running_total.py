"""What a killing brings the total to: "bringing the total to 109", "raised the city's homicide toll to 27".

Such a total runs from the first of the year, whatever time the words tell of the killing.
"""

from __future__ import annotations

from onrecord.frozen import replace
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

_FEW = 20  # killings of a few days
_REACH = 8  # tokens from "bringing" to its "to"
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
    to = quantity.first - 1
    verbs = [at for at in range(max(0, to - _REACH), to) if _brings(scene, at)]
    if scene.word(to) != "to" or not verbs:
        return made
    between = scene.words[verbs[-1] + 1 : to]
    timed = any(verbs[-1] < one.first <= quantity.last + 1 for one in scene.periods)
    if timed or word_set("running_noun").isdisjoint(between) or not word_set("shorter_time").isdisjoint(between):
        return made
    span = scene.span(verbs[-1] + 1, to)
    words = PeriodWords(verbs[-1] + 1, to, span, scene.text[span.start : span.end], _THIS_YEAR)
    return replace(made, period=words, against_period=None, loose=False)


def is_addend(scene: Scene, quantity: Quantity) -> bool:
    """ "Two killings pushed the year's total past 400": those that were added, of no stretch of time."""
    if word_set("brings_total").isdisjoint(scene.has) or quantity.value > _FEW:
        return False
    verb = next((at for at in range(quantity.last + 1, quantity.last + 3) if _brings(scene, at)), None)
    return verb is not None and not word_set("running_noun").isdisjoint(scene.words[verb + 1 : verb + _REACH])


def _brings(scene: Scene, at: int) -> bool:
    return scene.word(at) in word_set("brings_total")
