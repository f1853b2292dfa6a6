"""An order told of the figure right before it: "In 2021 there were 402. That was the most since 2006"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_POINTS = frozenset({"that", "this"})
_NEAR = 3  # tokens from "that was" to the order: "that was, by far, the most"


@needs(shapes(Shape.EXTREME, Shape.RANK))
def of_that_figure(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading without a time of its own, of the time of the count that the sentence before told last."""
    if reading.period is not None or reading.places or scene.word(0) not in _POINTS:
        return reading
    if scene.word(1) not in word_set("be") or scene.starts[min(2 + _NEAR, len(scene.starts) - 1)] < reading.span.start:
        return reading
    told = earlier.told[-1] if earlier.told else None
    if told is None or told.statement != reading.statement - 1 or told.shape is not Shape.VALUE or told.against:
        return reading
    return reading if told.period is None else replace(reading, period=told.period)
