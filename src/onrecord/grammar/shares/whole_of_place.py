"""What a wider place counts, behind the "of" of a share: "of all the murders in Ohio", "of the state's murders"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Quantity

_TOLD = frozenset({"reported", "recorded", "committed", "known"})  # between crimes and their place
_WHOLE = 6  # tokens from the figure to the whole and its place


def whole_of_place(scene: Scene, quantity: Quantity) -> tuple[Mark, PlaceWords] | None:
    """The noun of a whole and the wider place that it is told of; None where the words name no place."""
    if scene.word(quantity.last) != "of":
        return None
    return _owned(scene, quantity.last + 1) or _lies_in(scene, quantity)


def _owned(scene: Scene, at: int) -> tuple[Mark, PlaceWords] | None:
    """ "The state's murders", "all of Ohio's murders"."""
    while scene.word(at) in {"all", "of"}:
        at += 1
    owner = next((mark for mark in scene.places if mark.first == at), None)
    if owner is None:
        return None
    end = owner.last + (scene.word(owner.last) == "'s")
    if scene.word(end - 1) != "'s":
        return None
    noun = next((mark for mark in scene.measures if mark.first == end and mark.row["form"] == "noun"), None)
    return None if noun is None else (noun, owner.words)


def _lies_in(scene: Scene, quantity: Quantity) -> tuple[Mark, PlaceWords] | None:
    """ "The 134 murders in Ohio", "all the murders in the state"."""
    if word_set("all_of_a_whole").isdisjoint(scene.words[quantity.last + 1 : quantity.last + 2]):
        return None
    noun = next((m for m in scene.measures if 0 < m.first - quantity.last <= _WHOLE and m.row["form"] == "noun"), None)
    if noun is None:
        return None
    at = noun.last + (scene.word(noun.last) in _TOLD)
    wider = next((mark.words for mark in scene.places if mark.first == at + 1), None)
    return None if wider is None or scene.word(at) != "in" else (noun, wider)
