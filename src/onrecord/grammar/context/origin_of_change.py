"""Where guns came from, before a change of their number: "traced guns from Utah have doubled"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.origin import state_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Reading, Shape

_COUNTED = word_set("total_noun") | {"those", "guns", "ones", "share"}
_PARTS = frozenset({",", ";", "and", "but"})
_BEFORE = 6  # tokens from the noun to the state: "guns that were first bought in Utah"


def with_origin(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The change with the state that the guns came from as their origin, and no more as where they lay."""
    if reading.shape is not Shape.CHANGE or word_set("sold").isdisjoint(scene.has):
        return reading
    named = reading.measure.measure if reading.measure is not None else None
    if named not in {None, "guns_traced"} or (named is None and earlier.traced_guns(reading.statement) is None):
        return reading
    for mark in scene.places:
        state = state_of(mark)
        if state is None or not _right_before(scene, mark.last, reading) or not _sold_there(scene, mark.first):
            continue
        others = [words for words in reading.places if words != mark.words]
        return replace(reading, qualifiers=(*reading.qualifiers, f"from:{state}"), places=tuple(others))
    return reading


def _right_before(scene: Scene, last: int, reading: Reading) -> bool:
    """Whether the change is told of what ends at a token: "from Utah and the number traced here has doubled" is not."""
    stop = next((at for at, token in enumerate(scene.tokens) if token.start >= reading.span.start), last)
    return last <= stop and (_COUNTED | _PARTS).isdisjoint(scene.words[last:stop])


def _sold_there(scene: Scene, first: int) -> bool:
    """ "The number coming from", "traced guns first sold in", "those from": words between a count and a state."""
    at, sold = first - 1, False
    while at >= 0 and scene.word(at) in word_sets("sold", "sold_link"):
        sold = sold or scene.word(at) in word_set("sold")
        if scene.word(at) in _COUNTED and sold:
            return True
        at -= 1
    near = scene.words[max(0, at + 1 - _BEFORE) : at + 1]
    return sold and not _COUNTED.isdisjoint(near) and "," not in near
