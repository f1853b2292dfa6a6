"""Fields that a text names by its own list: "the lowest rate of the lot", "nobody in the group had a worse one"."""

from __future__ import annotations

from onrecord.grammar.context.orders import Order
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import ScopeKind, ScopeWords

_REACH = 14  # tokens from a superlative to the words for the list
_IN = frozenset({"of", "in", "on"})
_THE = frozenset({"the", "this", "our"})


def own_field(scene: Scene, first: int, order: Order | None) -> tuple[ScopeWords, int] | None:
    """The field of the order that is open, where "of the lot" or "in this group" names it, and where that ends."""
    if order is None or order.scope.kind is not ScopeKind.AMONG or scene.has.isdisjoint(word_set("own_list")):
        return None
    for at in range(first, min(first + _REACH, len(scene.words) - 2)):
        if scene.segment[at] != scene.segment[first]:
            return None
        if scene.words[at] in _IN and scene.words[at + 1] in _THE and scene.words[at + 2] in word_set("own_list"):
            return order.scope, at + 3
    return None
