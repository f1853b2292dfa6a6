"""What a place or its police cut by an amount: "the city cut murders by 12 percent", "reduced robberies 12 percent"."""

from __future__ import annotations

from onrecord.grammar.sentence.asides import over_aside
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

CUTS = word_set("cuts")
_BEFORE_COUNTED = word_set("skip") | word_set("number_of") | {"rate", "numbers", "both"}
_OBJECT = 8  # tokens from "cut" to its "by"


def cut_by(scene: Scene, amount: Quantity) -> Mark | None:
    """ "The city cut murders by 12 percent", "by 1999 we had cut that by half": a place or its police, and an object.

    So is "reduced robberies 12 percent". What a program or a study cut is not what the place counts.
    """
    if CUTS.isdisjoint(scene.has):
        return None
    if scene.word(amount.first - 1) == "by":
        return _cut(scene, amount.first - 1)
    beside = amount.kind is QuantityKind.PERCENT and any(mark.last == amount.first for mark in scene.measures)
    return _cut(scene, amount.first) if beside else None


def _cut(scene: Scene, end: int) -> Mark | None:
    """The verb whose object ends at a token."""
    within = range(max(0, end - _OBJECT), end - 1)
    verb = next((at for at in within if scene.word(at) in CUTS), None)
    if verb is None:
        return None
    if not _is_counted(scene, verb + 1, end):
        return None
    subject = verb - (scene.word(verb - 1) in {"had", "has", "have", "'d", "'ve"})
    sized = scene.word(subject - 1) in {"people", "residents"}  # "cities of more than a million people cut"
    ours = any(
        subject - sized <= mark.last <= subject and scene.word(mark.first - 1) not in {"in", "of"}
        for mark in scene.places
    )
    ours = ours or over_aside(scene, subject) is not None
    if not ours and scene.word(subject - 1) not in word_set("cutters"):
        return None
    return Mark(verb, verb + 1, {"cue": "change", "value": "fell", "form": "verb"})


def _is_counted(scene: Scene, first: int, end: int) -> bool:
    """Whether the object of a cut is what is counted: not "the time to answer robberies", "aid to victims of rapes"."""
    told = {at for one in scene.places for at in range(one.first, one.last)}
    told |= {at for one in scene.periods for at in range(one.first, one.last)}
    counted = {mark.first for mark in scene.measures if first <= mark.first and mark.last <= end}
    for at in range(first, end):
        word = scene.word(at)
        if at in counted or (word in word_set("cut_objects") and scene.word(at + 1) != "of"):
            return True
        if at not in told and word not in _BEFORE_COUNTED:
            return False
    return False
