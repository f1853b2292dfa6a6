"""Guns of a place in a text that tells of traced ones: "Utah led the states with 900 guns", "Ohio counted 700 of them".

Guns that somebody seized, sold or owns are others.
"""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import actions
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.gun_sources import guns_told
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading

_NOUN = 2  # tokens from a number to its guns: "900 such guns", "900 crime guns"


def traced_of_place(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The count of traced guns, where the sentence names no other kind; None for other numbers."""
    if quantity.kind is not QuantityKind.COUNT or not scene.company:
        return None
    if scene.word(quantity.first - 1) not in word_set("shows_guns"):
        return None
    guns = next((m for m in scene.company if m.row["class"] == "gun" and 0 <= m.first - quantity.last < _NOUN), None)
    ends = word_set("phrase_end") | {""}
    if guns is None or scene.word(guns.last) not in ends or any(mark.row["class"] != "traced" for mark in actions(scene)):
        return None
    told = guns_told(scene, statement, earlier)
    if told is None:
        return None
    return make_value(scene, statement, quantity, told, quantity.first, guns.last, rule="traced guns of a place")
