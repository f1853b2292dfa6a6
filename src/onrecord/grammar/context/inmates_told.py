"""The population of a text that counts federal prisoners: "after three decades in which the population only grew"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, words
from onrecord.model import Reading

_INMATES = "federal_prisoners"
_BUREAU = frozenset({"bop", "prisons", "prison", "prisons'"})


@needs(words("population"))
def inmates_told(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading, of the inmates told last where it is of a bare "population"."""
    named = reading.measure
    if named is None or named.measure != "population":
        return reading
    at = scene.opens(named.span)
    here = any(mark.row["measure"] == _INMATES and mark.last <= at for mark in scene.measures)
    bureau = not _BUREAU.isdisjoint(scene.words[:at])
    if not here and not bureau and earlier.last(_INMATES) is None:
        return reading
    bare = scene.text[named.span.start : named.span.end].lower() == "population"
    return replace(reading, measure=replace(named, measure=_INMATES)) if bare else reading
