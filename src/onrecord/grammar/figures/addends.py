"""What is added to a total: "two killings on Sunday pushed the total past 400", "with two more under review"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

REACH = 8  # tokens from "bringing" to its "to"
_MORE = frozenset({"more", "additional", "extra", "other"})
_WITH = frozenset({"with", "plus"})
_HELD_AGAINST = frozenset({"than", "from", "compared", "over"})
_FEW = 20  # killings of a few days
_ADDED = 7  # tokens from what was added to its verb: "two more killings on Sunday night pushed"


def is_addend(scene: Scene, quantity: Quantity) -> bool:
    """ "Two killings pushed the year's total past 400": those that were added, of no stretch of time."""
    if _is_set_beside(scene, quantity):
        return True
    if word_set("brings_total").isdisjoint(scene.has) or quantity.value > _FEW:
        return False
    behind = range(quantity.last + 1, quantity.last + _ADDED)
    verb = next((at for at in behind if brings(scene, at) and scene.clause[at] == scene.clause[quantity.first]), None)
    return verb is not None and not word_set("running_noun").isdisjoint(scene.words[verb + 1 : verb + REACH])


def brings(scene: Scene, at: int) -> bool:
    """Whether a token is the verb of such a total."""
    return scene.word(at) in word_set("brings_total")


def _is_set_beside(scene: Scene, quantity: Quantity) -> bool:
    """ "146 murders, with three additional killings deemed justifiable": not counted with them, and no change."""
    if scene.word(quantity.last) not in _MORE:
        return False
    clause = scene.clause[quantity.first]
    behind = [scene.words[at] for at in range(quantity.last, len(scene.words)) if scene.clause[at] == clause]
    if not _HELD_AGAINST.isdisjoint(behind):
        return False
    joined = scene.word(quantity.first - 1) in _WITH and any(
        one.last < quantity.first and one.kind is QuantityKind.COUNT for one in scene.quantities
    )
    return joined or not word_set("judged_apart").isdisjoint(behind[:_ADDED])
