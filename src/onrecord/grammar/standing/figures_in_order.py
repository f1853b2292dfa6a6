"""Figures that stand in an order of rates: "New Mexico was second, at 702", "**1. Oakland** — 3,880"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.bare import as_rate
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.listed_items import figure_of_item
from onrecord.model import Of, Quantity, QuantityKind, Reading


def as_ordered(scene: Scene, statement: int, quantity: Quantity, made: Reading, earlier: Earlier) -> Reading:
    """The reading of a bare count, as a rate where it stands beside a standing or an item's name in such an order."""
    if made.rules[:1] != ("bare count",):
        return made
    title = earlier.title
    if title is not None and title.of is Of.RATE and _of_item(scene, quantity):
        return replace(as_rate(scene, made), measure=title.measure)
    if scene.word(quantity.first - 1) != "at":
        return made
    order = earlier.open_order(statement)
    ranked = any(one.kind is QuantityKind.ORDINAL and one.last <= quantity.first for one in scene.quantities)
    return as_rate(scene, made) if ranked and order is not None and order.of is Of.RATE else made


def _of_item(scene: Scene, quantity: Quantity) -> bool:
    """Whether a figure is an item's own, or that of another place behind it: "— 1,841, ahead of Reno, at 1,480"."""
    if figure_of_item(scene, quantity):
        return True
    before = scene.words[quantity.first - 2 : quantity.first]
    return before == [",", "at"] and any(figure_of_item(scene, one) for one in scene.quantities)
