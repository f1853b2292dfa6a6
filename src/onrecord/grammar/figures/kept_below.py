"""Bounds that somebody is only out to keep: "set out to keep killings under 50", "failed to hold them below 300".

Who managed to, was able to or was the first to has kept it: that is told as a fact.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import Operator, Reading, Refusal, Shape

_BOUNDS = frozenset({Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST})
_KEEPS = ("keep", "hold", "get", "bring")
_BACK = 4  # tokens from "to keep" back to what was set out, wanted or promised
_NEAR = 8  # tokens from "to keep" to the bound: "to keep the number of homicides in Tulsa under"


@needs(words(*_KEEPS), shapes(Shape.VALUE, Shape.RATE))
def kept_below(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Whether a bound stands behind "to keep" or its like, which tell what is wanted and not what was."""
    if reading.amount is None or reading.amount.operator not in _BOUNDS:
        return None
    first = reading.amount.first
    verb = next((i for i in range(first - 1, max(0, first - _NEAR), -1) if scene.word(i) in _KEEPS), None)
    if verb is None or scene.word(verb - 1) != "to" or scene.segment[verb] != scene.segment[first]:
        return None
    wanted = scene.words[max(0, verb - 1 - _BACK) : verb - 1]
    return None if word_set("sets_out_to").isdisjoint(wanted) else Refusal.PLAN
