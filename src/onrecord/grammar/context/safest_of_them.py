"""Who is "the safest" behind an order by another crime: "Alaska had the highest rate of violent crime. Maine was the
safest."

By itself the word is said of killings.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Reading, ScopeKind, Shape

_NEAR = 1  # sentences from a rate to who is the safest by it


@needs(any_of(word_set("by_any_crime")), shapes(Shape.EXTREME))
def safest_of_them(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading, of what the order before is of, else of the rate told right before."""
    words = reading.measure
    if words is None or reading.scope is None or reading.scope.kind is not ScopeKind.AMONG:
        return reading
    if scene.text[words.span.start : words.span.end].lower() not in word_set("by_any_crime"):
        return reading
    order, told = earlier.open_order(reading.statement), earlier.measured
    if order is not None and order.measure is not None:
        return replace(reading, measure=order.measure, qualifiers=order.measure.qualifiers, of=order.of)
    if told is None or reading.statement - told.statement > _NEAR or told.reading.shape is not Shape.RATE:
        return reading
    return replace(reading, measure=told.reading.measure, qualifiers=told.reading.qualifiers, of=Of.RATE)
