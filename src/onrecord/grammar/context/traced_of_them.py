"""Guns that are only pointed at: "the ATF traced 412 of them, up from 390", where no sentence has counted any.

They are traced guns, whatever the text counted before. Which of them the words leave out: nothing firm is said of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import MeasureWords, Reading, Shape

_THEM = (["of", "them"], ["of", "those"], ["of", "these"])


@needs(words("traced"), shapes(Shape.VALUE))
def traced_of_them(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings of the sentence that name no measure of their own, as of such guns."""
    if not any(_goes_on(scene, one) and _is_traced(scene, one) for one in readings):
        return readings
    at = scene.words.index("traced")
    guns = MeasureWords(scene.span(at, at + 1), "guns_traced")
    return [replace(one, measure=guns, unread="of them") if _goes_on(scene, one) else one for one in readings]


def _goes_on(scene: Scene, one: Reading) -> bool:
    """Whether a reading takes what it counts from before its sentence, and that was no guns."""
    words = one.measure
    return words is None or (words.measure != "guns_traced" and words.span.end <= scene.starts[0])


def _is_traced(scene: Scene, one: Reading) -> bool:
    """ "Traced 412 of them"."""
    amount = one.amount if one.shape is Shape.VALUE else None
    told = amount is not None and scene.word(amount.first - 1) == "traced"
    return told and amount is not None and scene.words[amount.last : amount.last + 2] in _THEM
