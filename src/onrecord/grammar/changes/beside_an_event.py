"""Changes over months that an event alone dates: "in the three months following the memo, cases rose 23 percent".

Which months they are the words do not say, and the text may name any other time.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Reading, Shape, VagueWords

_SIDES = frozenset({"following", "after", "since"})
_UNITS = frozenset({"months", "weeks", "days"})
_EVENT = VagueWords("the words count from an event and do not say when that was")


@needs(any_of(_SIDES), shapes(Shape.CHANGE))
def beside_an_event(scene: Scene, reading: Reading) -> Reading:
    """The reading with no date but the event, where its sentence counts months or weeks from one."""
    sides = [at for at, word in enumerate(scene.words) if word in _SIDES and _counted_from(scene, at)]
    if not sides or (reading.period is not None and reading.period.last != sides[0]):
        return reading
    first, last = sides[0] - 1, sides[0] + 2
    span = scene.span(first, last)
    words = PeriodWords(first, last, span, scene.text[span.start : span.end], _EVENT)
    return replace(reading, period=words, against_period=None)


def _counted_from(scene: Scene, side: int) -> bool:
    """Whether months stand before "after", and behind it an event without a date."""
    undated = not any(one.first > side and scene.segment[one.first] == scene.segment[side] for one in scene.periods)
    return scene.word(side - 1) in _UNITS and scene.word(side + 1) in word_set("opens_event") and undated
