"""Counts of a time that nobody names: "172 lawyers at one time and fewer than 130 in 2014" dates the second alone."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import Reading, Shape

_PHRASE = ["at", "one", "time"]


@needs(words("time"), shapes(Shape.VALUE))
def at_one_time(scene: Scene, reading: Reading) -> Reading:
    """The reading without a year, where right behind it stands that it was so at one time."""
    last = scene.behind(reading.span)
    said = scene.words[last : last + len(_PHRASE)] == _PHRASE
    return replace(reading, period=None) if said and reading.period is not None else reading
