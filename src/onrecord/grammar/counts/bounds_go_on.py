"""A bound that covers the count joined to it as well: "more than 4,300 shootings and 750 murders"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_sets
from onrecord.model import Operator, Quantity, QuantityKind, Reading, Shape

_NOUN = 4  # tokens of the noun between the two numbers: "shooting victims and"
_ROUND = 10  # what a number that is no exact count is a multiple of


@needs(words("and"), shapes(Shape.VALUE))
def bounds_go_on(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings, a round count joined by "and" alone to one that is bounded or hedged told with the same force."""
    return [
        replace(one, amount=replace(one.amount, operator=before.operator))
        if one.shape is Shape.VALUE
        and one.amount is not None
        and (before := _joined_before(scene, one.amount)) is not None
        else one
        for one in readings
    ]


def _joined_before(scene: Scene, amount: Quantity) -> Quantity | None:
    """The hedged count that a bare round one is joined to."""
    if amount.operator is not Operator.EQUAL or amount.span.start != amount.core.start or amount.value % _ROUND:
        return None
    at = scene.quantities.index(amount) if amount in scene.quantities else 0
    before = scene.quantities[at - 1] if at else None
    if before is None or before.operator is Operator.EQUAL or before.value % _ROUND:
        return None
    opens = before.span.start != before.core.start  # "or more" behind a number covers no other
    alike = before.kind is amount.kind is QuantityKind.COUNT
    between = scene.words[before.last : amount.first]
    plain = between[-1:] == ["and"] and 1 < len(between) <= _NOUN and all(word.isalpha() for word in between)
    plain &= word_sets("be", "degree_verb").isdisjoint(between)  # "were killed and 2,330 were shot"
    opening = [*(one.first for one in scene.periods), *(one.first for one in scene.places)]
    timed = any(before.last <= first < amount.first for first in opening)
    return before if alike and opens and plain and not timed else None
