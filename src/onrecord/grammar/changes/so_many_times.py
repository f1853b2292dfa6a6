"""A factor that tells a change: "that is nearly double in three years", "a doubling" without its verb."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_SPAN = 5  # tokens of "in the past three years"
_TIMES = frozenset({"double", "triple", "quadruple"})
_OVER = frozenset({"in", "over", "within"})
_BEFORE = frozenset({"is", "was", ",", "or", "—", "–"})


def is_so_many_times(scene: Scene, quantity: Quantity) -> bool:
    """Whether a factor stands with nothing but the years that it took: "151 murders, nearly double in three years"."""
    if scene.word(quantity.last - 1) not in _TIMES or scene.word(quantity.last) not in _OVER:
        return False
    near = range(quantity.last, quantity.last + _SPAN)
    ends = [
        one.last
        for one in scene.quantities
        if one.first in near and one.kind is QuantityKind.DURATION and one.grain == "year"
    ]
    ends += [one.last for one in scene.periods if one.first in near]
    timed = any(scene.word(end) in word_set("phrase_end") | {""} and end - quantity.last <= _SPAN for end in ends)
    return timed and scene.word(quantity.first - 1) in _BEFORE
