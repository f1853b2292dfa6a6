"""The population of a text that counts federal prisoners: "after three decades in which the population only grew"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, words
from onrecord.model import Reading

_INMATES = "federal_prisoners"


@needs(words("population"))
def inmates_told(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading, of the inmates told last where it is of a bare "population"."""
    told, named = earlier.last(_INMATES), reading.measure
    if told is None or named is None or named.measure != "population":
        return reading
    bare = scene.text[named.span.start : named.span.end].lower() == "population"
    return replace(reading, measure=replace(named, measure=_INMATES)) if bare else reading
