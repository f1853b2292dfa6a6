"""What is added to a running total: "two killings on Sunday pushed the year's total past 400"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

REACH = 8  # tokens from "bringing" to its "to"
_FEW = 20  # killings of a few days
_ADDED = 7  # tokens from what was added to its verb: "two more killings on Sunday night pushed"


def is_addend(scene: Scene, quantity: Quantity) -> bool:
    """ "Two killings pushed the year's total past 400": those that were added, of no stretch of time."""
    if word_set("brings_total").isdisjoint(scene.has) or quantity.value > _FEW:
        return False
    behind = range(quantity.last + 1, quantity.last + _ADDED)
    verb = next((at for at in behind if brings(scene, at) and scene.clause[at] == scene.clause[quantity.first]), None)
    return verb is not None and not word_set("running_noun").isdisjoint(scene.words[verb + 1 : verb + REACH])


def brings(scene: Scene, at: int) -> bool:
    """Whether a token is the verb of such a total."""
    return scene.word(at) in word_set("brings_total")
