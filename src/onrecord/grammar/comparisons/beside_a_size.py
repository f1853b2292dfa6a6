"""Differences behind a place's size: "Dallas, with half the people of Houston, had 167, 102 fewer".

They start from the place that the size is held against and from no year before; the claim language has no difference
between two places. One that tells its own time ("five fewer than in 2016") is a change.
"""

from __future__ import annotations

from onrecord.grammar.comparisons.residents import are_sized
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import Reading, Refusal, Shape, Unit

_MORE = frozenset({"more", "fewer"})


@needs(words(*_MORE), shapes(Shape.CHANGE))
def from_the_sized(scene: Scene, reading: Reading) -> Refusal | None:
    """Why a change that is a difference from a place claims nothing; None for other readings."""
    amount = reading.amount
    if reading.shape is not Shape.CHANGE or reading.unit is not Unit.COUNT or amount is None:
        return None
    if scene.word(amount.last) not in _MORE or any(scene.far[amount.last : len(scene.words)]):
        return None
    return Refusal.DIFFERENCE if are_sized(scene, amount.first) else None
