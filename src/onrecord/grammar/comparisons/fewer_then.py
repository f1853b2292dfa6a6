"""A year that a clause of its own compares: "had 1,057 last year, and it had fewer than that in 2014".

The year behind "that" is the time of what "it" had, and no time of "that"; in ", fewer than that in 2014", without a
verb, it is that of what the first is held against.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Operator, Reading, Shape

_THAN_THAT = ["than", "that", "in"]
_WHO = frozenset({"it", "they", "we"})
_TURNED = {Operator.MORE: Operator.LESS, Operator.LESS: Operator.MORE}


@needs(words("that"), shapes(Shape.COMPARISON))
def fewer_then(scene: Scene, reading: Reading) -> Reading:
    """The reading with its two years turned round, where the second is told in a clause of its own."""
    base, way = reading.against_period, reading.operator
    if base is None or way not in _TURNED or reading.factor is not None:
        return reading
    if scene.words[base.first - len(_THAN_THAT) : base.first] != _THAN_THAT:
        return reading
    verb = scene.opens(reading.span) - 1
    while scene.word(verb) in word_set("size_adverb"):
        verb -= 1
    if scene.word(verb) not in word_sets("degree_verb", "is_or_was") or scene.word(verb - 1) not in _WHO:
        return reading
    if reading.period is None:
        return replace(reading, operator=_TURNED[way])  # what was told before had more
    return replace(reading, period=base, against_period=reading.period)
