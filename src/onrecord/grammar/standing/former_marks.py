"""A record that has fallen: "the old mark, 447, was set in 1990", "the previous high of 45 dates from 2004".

The year that it was set in is not what a text is about, which is a later one: that in which it fell.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_REACH = 3  # tokens from "previous" to its noun: "the previous all-time high"


def of_former_marks(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, of which a value dated behind the words for a fallen record is told as of a former time."""
    at = _mark(scene)
    if at is None:
        return list(readings)
    return [replace(one, former=True) if _is_told(scene, one, at) else one for one in readings]


def _is_told(scene: Scene, reading: Reading, at: int) -> bool:
    dated = reading.period is not None and scene.clause[reading.period.first] == scene.clause[at]
    return (
        dated and reading.shape is Shape.VALUE and reading.span.start > scene.tokens[at].start and not reading.against
    )


def _mark(scene: Scene) -> int | None:
    """The token of the noun of a record that is called an old one."""
    if word_set("fallen_mark").isdisjoint(scene.has):
        return None
    nouns = word_set("topped_mark")
    for at, word in enumerate(scene.words):
        if word in word_set("fallen_mark"):
            behind = range(at + 1, at + 1 + _REACH)
            found = next((i for i in behind if scene.word(i) in nouns), None)
            if found is not None:
                return found
    return None
