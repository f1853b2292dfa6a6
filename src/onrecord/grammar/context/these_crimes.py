"""Crimes that words only point back at: "violent crime rose; these crimes were down 3 percent in the West".

"These cases" of a fiscal year are federal ones, where the text counted such, whatever crimes it has told of since.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, words
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, MeasureWords, PeriodWords, Reading

_POINTS = frozenset({"these", "those", "such"})
_ALL = "index_crimes"


@needs(any_of(_POINTS))
def these_crimes(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading of the crimes named before in its sentence, else in the last; of several nobody says which."""
    named = reading.measure
    if named is None or named.measure != _ALL:
        return reading
    at = scene.opens(named.span)
    if scene.word(at - 1) not in _POINTS and scene.word(at) not in _POINTS:
        return reading
    here = [mark for mark in scene.measures if mark.last < at and mark.row["form"] != "people"]
    if here and here[-1].row["measure"] not in {"", _ALL}:
        return replace(reading, measure=replace(named, measure=here[-1].row["measure"]))
    told = list(dict.fromkeys(one.measure.measure for one in earlier.told if one.measure is not None))
    if len(told) == 1 and told[0] is not None:
        return replace(reading, measure=replace(named, measure=told[0]))
    return replace(reading, unread=scene.text[named.span.start : named.span.end])


@needs(words("cases"))
def these_federal_cases(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "The district brought 403 gun prosecutions. Killings fell. These cases passed 10,000 in fiscal 2018"."""
    at = next((i for i, word in enumerate(scene.words) if word == "cases" and scene.word(i - 1) in _POINTS), None)
    if at is None or reading.measure is not None or scene.measures or scene.opens(reading.span) < at:
        return reading
    told = next((one for _, one in reversed(earlier.figures) if one.measure in word_set("federal_cases")), None)
    if told is None or not any(map(_is_fiscal, scene.periods)):
        return reading
    return replace(reading, measure=MeasureWords(scene.span(at, at + 1), told.measure))


def _is_fiscal(period: PeriodWords) -> bool:
    return isinstance(period.expression, CalendarWords) and period.expression.fiscal
