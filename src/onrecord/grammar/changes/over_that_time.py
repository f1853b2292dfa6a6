"""Changes over a stretch that the text has told: "in that span robberies fell by half", "over those two years".

The stretch may stand in the sentence before and be of another thing: "was under a decree from 2001 to 2013".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, QuantityKind, Reading, SameWords, Shape

_POINTS = frozenset({"that", "those", "these", "same"})
_JOINED, _ENDED = frozenset({"and", "but", "while"}), frozenset({",", ";"})
_FILLED = 2  # words between what points back and its noun: "those three years", "that same span"


@needs(any_of(_POINTS), shapes(Shape.CHANGE, Shape.VALUE))
def over_that_time(scene: Scene, reading: Reading) -> Reading:
    """The reading as one whose two ends were told before, where the sentence so points back at them.

    So is each of two counts that it went between: "over the same ten years, robberies went from 47 to 59".
    """
    if not _pointed(scene):
        return reading
    if reading.shape is Shape.VALUE:
        return _of_an_end(scene, reading)
    told = [words for words in (reading.period, reading.against_period) if words is not None]
    told = [words for words in told if not _of_another_clause(scene, reading, words)]
    if not all(_points(words) for words in told):
        return reading
    return replace(reading, sums=True, period=told[0] if told else None, against_period=None)


def _of_an_end(scene: Scene, reading: Reading) -> Reading:
    """ "From 47", "to 59": the count at an end of the way, which lasted as many years as the words say."""
    at = reading.amount.first - 1 if reading.amount is not None else -1
    ways = [
        i for i, word in enumerate(scene.words) if word == "from" and any(q.first == i + 1 for q in scene.quantities)
    ]
    told = [words for words in (reading.period, reading.against_period) if words is not None]
    if not ways or not all(map(_points, told)) or not (at == ways[0] or scene.word(at) == "to"):
        return reading
    years = [one for one in scene.quantities if one.kind is QuantityKind.DURATION and one.grain == "year"]
    return replace(reading, sums=True, back=int(years[0].value) if years else reading.back)


@needs(any_of(_POINTS), shapes(Shape.CHANGE, Shape.VALUE))
def over_told_range(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading over the years that a sentence before told "from 2001 to 2013"; they ended with "to 251"."""
    stretch = earlier.range_told(reading.statement)
    if stretch is None or not _pointed(scene):
        return reading
    if reading.shape is Shape.CHANGE:
        untold = reading.sums and reading.period is None and reading.against_period is None
        return replace(reading, sums=False, period=stretch) if untold else reading
    ended = reading.amount is not None and scene.word(reading.amount.first - 1) == "to"
    other = reading.period is None or _of_another_clause(scene, reading, reading.period)
    return replace(reading, period=stretch) if ended and other else reading


def _of_another_clause(scene: Scene, reading: Reading, words: PeriodWords) -> bool:
    """ "Over those years it fell by half, and in 2014 it rose": the year of what is told next."""
    at = scene.opens(reading.span)
    return any(scene.words[i] in _JOINED and scene.word(i - 1) in _ENDED for i in range(at + 1, words.first))


def _points(words: PeriodWords) -> bool:
    """ "The same period", without a year."""
    return isinstance(words.expression, SameWords) and words.expression.year is None


def _pointed(scene: Scene) -> bool:
    for at, word in enumerate(scene.words):
        if word not in word_set("opens_stretch"):
            continue
        begin = at + 1 + (scene.word(at + 1) == "the")
        if scene.word(begin) not in _POINTS:
            continue
        noun = next((n for n in range(begin + 1, begin + 2 + _FILLED) if scene.word(n) in word_set("stretch_told")), 0)
        if noun and scene.word(noun + 1) not in {"of", "in", "last", "a"}:
            return True
    return False
