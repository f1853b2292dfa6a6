"""Extremes shared with another year or place: "tied with 2012 for the lowest", "equaled the record of 71".

Of two that tie neither is the highest, and each is first: a place in the order, which those that tie share.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_REACH = 8  # tokens from "tied" to its superlative: "tied with New York and 2012 for the"


def shared(scene: Scene, reading: Reading, cue: Mark) -> Reading:
    """The reading of an extreme, as a first place where the words before it name a tie."""
    if reading.shape is not Shape.EXTREME or reading.scope is None or reading.among_the:
        return reading
    if word_set("ties").isdisjoint(scene.has):
        return reading
    before = [at for at in range(max(0, cue.first - _REACH), cue.first) if scene.clause[at] == scene.clause[cue.first]]
    tied = any(scene.words[at] in word_set("ties") and scene.word(at + 1) != "to" for at in before)  # "tied to gangs"
    return replace(reading, shape=Shape.RANK, place_in_order=1) if tied else reading
