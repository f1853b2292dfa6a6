"""Which end of an order "best" and "worst" are: the low one of what befalls people, the high one of what is solved."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.orders import OTHER_END
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import Reading

_JUDGED = frozenset({"best", "worst"})


@needs(any_of(_JUDGED))
def end_meant(scene: Scene, reading: Reading) -> Reading:
    """The reading, turned where it calls the best of a measure the lowest: "the best clearance rate since 2014"."""
    if reading.end is None:
        return reading
    if reading.measure is None or reading.measure.measure not in word_set("more_is_better"):
        return reading
    at = scene.opens(reading.span)
    said = next((word for word in scene.words[at:] if word in _JUDGED), None)
    near = said is not None and scene.tokens[scene.words.index(said, at)].start < reading.span.end
    return replace(reading, end=OTHER_END[reading.end]) if near else reading
