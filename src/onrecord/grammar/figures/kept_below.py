"""Bounds that somebody is only out to keep: "set out to keep killings under 50", "failed to hold them below 300".

Whoever managed to, or was able to, has kept it: that is told as a fact.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import Operator, Reading, Refusal, Shape

_BOUNDS = frozenset({Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST})
_KEEPS = ("keep", "hold", "get", "bring")
_MANAGED = frozenset({"managed", "able", "helped", "continued"})
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
    return Refusal.PLAN if _MANAGED.isdisjoint(scene.words[max(0, verb - 3) : verb - 1]) else None
