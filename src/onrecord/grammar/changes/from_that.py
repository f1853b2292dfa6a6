"""Changes from a figure told before: "we are 80 percent below that", "the toll is up 12 percent from that"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier, dated
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_OPENS = word_set("before_that")


def from_that(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading with the year of the count told last as its start, where "that" closes its words."""
    if "that" not in scene.has or reading.shape is not Shape.CHANGE or reading.against_period is not None:
        return reading
    last = next((at for at, token in enumerate(scene.tokens) if token.start >= reading.span.end), len(scene.tokens))
    last += scene.word(last) in _OPENS
    behind = scene.word(last) == "that" and scene.word(last - 1) in _OPENS
    inside = behind or _its_object(scene, reading, last)
    if not inside or (behind and scene.word(last + 1) not in word_set("phrase_end")):
        return reading
    first = next(at for at, token in enumerate(scene.tokens) if token.end > reading.span.start)
    base = dated(scene, first) or earlier.dated
    if base is None or base == reading.period:
        return reading
    return replace(reading, against_period=base, whole=True)


def _its_object(scene: Scene, reading: Reading, last: int) -> bool:
    """ "Had cut that by half": the verb's object."""
    within = [at for at in range(last) if scene.tokens[at].start >= reading.span.start]
    return any(scene.word(at) == "that" and scene.word(at + 1) in {"by", "in"} for at in within)
