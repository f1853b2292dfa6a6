"""The state that supplied more traced guns than any other: "sold 15 percent, more than any other outside source"."""

from __future__ import annotations

from onrecord.grammar.figures.origin import state_named
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_OTHERS = 6  # tokens of "other out-of-state supplier"
_SUPPLIED = 18  # tokens from a state to "any": "was the source of 12 percent of the guns traced in Ohio, more than"


def supplies_most(scene: Scene, at: int) -> tuple[PlaceMark, int] | None:
    """ "Utah supplied 12 percent, more than any other state", told at "any": the state, and where the words end."""
    if scene.words[at - 2 : at] != ["more", "than"] or scene.word(at + 1) != "other":
        return None
    nouns = word_set("source_noun") | {"state"}
    last = next((end for end in range(at + 2, at + 2 + _OTHERS) if scene.word(end) in nouns), -1)
    if scene.words[last - 3 : last] == ["out", "-", "of"] or scene.words[last - 4 : last - 1] == ["out", "-", "of"]:
        last = next((end for end in range(last + 1, last + 3) if scene.word(end) in nouns), last)
    named = [mark for mark in scene.places if mark.last < at and at - mark.last <= _SUPPLIED]
    for mark in reversed(named if last > 0 else []):
        told = range(mark.last, at - 2)
        verbs = (at for at in told if scene.word(at) in word_set("source_of"))
        if state_named(mark) is None or all(scene.word(at - 1) in word_set("to_be") for at in verbs):
            continue
        if not any(_counts_others(scene, one, told) for one in scene.quantities):
            return mark, last + 1
    return None


def _counts_others(scene: Scene, quantity: Quantity, told: range) -> bool:
    """ "Sent 90 officers, more than any other state": no guns."""
    if quantity.first not in told or quantity.kind is not QuantityKind.COUNT:
        return False
    guns = any(mark.first == quantity.last and mark.row["class"] == "gun" for mark in scene.company)
    return not guns and scene.word(quantity.last) not in word_set("phrase_end") | {"of"}
