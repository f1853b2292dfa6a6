"""Changes over a stretch that the text has told: "in that span robberies fell by half", "over those two years"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Reading, SameWords, Shape

_POINTS = frozenset({"that", "those", "these", "same"})
_FILLED = 2  # words between what points back and its noun: "those three years", "that same span"


@needs(any_of(_POINTS), shapes(Shape.CHANGE))
def over_that_time(scene: Scene, reading: Reading) -> Reading:
    """The reading as one whose two ends were told before, where the sentence so points back at them."""
    if not _pointed(scene):
        return reading
    told = [words for words in (reading.period, reading.against_period) if words is not None]
    if not all(_points(words) for words in told):
        return reading
    return replace(reading, sums=True, period=told[0] if told else None, against_period=None)


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
