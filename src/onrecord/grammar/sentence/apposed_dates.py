"""Times inside a figure between commas: the 2012 of "burglaries, 7,476 in 2012, have since been halved".

The time is that figure's own; what else its sentence tells is of another.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.model import PeriodWords, QuantityKind

_OPENS = frozenset({",", "—", "("})
_CLOSES = frozenset({",", "—", ")"})


def in_apposed_figure(scene: Scene, period: PeriodWords, first: int) -> bool:
    """Whether a time belongs to a figure between commas, and what begins at token `first` stands outside them."""
    if scene.word(period.last) not in _CLOSES:
        return False
    at = period.first - (scene.word(period.first - 1) in {"in", "for"})
    figure = next((q for q in scene.quantities if q.last == at and q.kind is QuantityKind.COUNT), None)
    if figure is None or scene.word(figure.first - 1) not in _OPENS:
        return False
    return not figure.first <= first < period.last and any(m.last == figure.first - 1 for m in scene.measures)
