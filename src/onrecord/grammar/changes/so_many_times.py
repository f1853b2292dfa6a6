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
    near = range(quantity.last + 1, quantity.last + 3)
    years = any(
        one.first in near and one.kind is QuantityKind.DURATION and one.grain == "year" for one in scene.quantities
    )
    years = years or any(one.first in range(quantity.last, quantity.last + 3) for one in scene.periods)
    end = next(
        (at for at in range(quantity.last + 1, len(scene.words)) if scene.words[at] in word_set("phrase_end")), None
    )
    return years and scene.word(quantity.first - 1) in _BEFORE and end is not None and end - quantity.last <= _SPAN
