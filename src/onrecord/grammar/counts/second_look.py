"""A second look at a number that no rule of its own has read: what the sentences before told gives it a sense."""

from __future__ import annotations

from onrecord.grammar.context.bare import rate_again
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.last_told import is_percent
from onrecord.grammar.context.owner_alone import owned_figure
from onrecord.grammar.counts.part_of_told import part_of_told
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.published_rate import said_again
from onrecord.grammar.shares.rate_answered import rate_answered
from onrecord.model import Quantity, Reading, Refusal


def second_look(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    reading: Reading | Refusal,
    earlier: Earlier,
    last: Reading | None,
    used: set[int],
) -> Reading | Refusal:
    """The `reading`, or what a refused number is of that was told before, in the sentence (`last`) or ahead of it."""
    if isinstance(reading, Reading):
        return reading
    told = part_of_told(scene, statement, quantity, earlier)
    if told is not None:
        used.update(i for i, one in enumerate(scene.quantities) if one.first == quantity.last + 2)
        return told  # "nine of the 36": the 36 is told before
    told = rate_answered(scene, statement, quantity, earlier)
    if told is not None:
        return told
    if reading is Refusal.NO_MEASURE:
        same = last if last is not None and is_percent(last) else None
        told = said_again(scene, statement, quantity, same, near=earlier.of_percent(statement))
    if told is None and (earlier.of_rate(statement) or "per_head" in scene.kinds):
        told = rate_again(scene, statement, quantity)
    if told is None and reading is Refusal.NO_MEASURE and earlier.rate is not None and owned_figure(scene, quantity):
        told = make_value(scene, statement, quantity, None, quantity.first, quantity.last, rule="bare count")
    return told or reading
