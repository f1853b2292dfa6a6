"""Lows and highs that are called historic: "Detroit has seen historic lows in homicides".

The word marks what will be remembered: of several such lows no one need be the lowest, nor need one alone.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import Reading, Shape

_LOW_OR_HIGH = frozenset({"low", "lows", "high", "highs"})


@needs(words("historic"), words("low", "lows", "high", "highs"), shapes(Shape.EXTREME))
def historic(scene: Scene, reading: Reading) -> Reading:
    """ "Detroit has seen historic lows in homicides": the reading as one of a time that the words do not single out."""
    last = scene.behind(reading.span)
    loose = scene.word(last - 2) == "historic" and scene.word(last - 1) in _LOW_OR_HIGH
    return replace(reading, rules=("a peak",)) if loose else reading
