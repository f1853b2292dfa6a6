"""Bare numbers that go on with something that is not counted here: "used force 290 times in 2015 and 305 in 2016".

The second figure is of what the first is, whatever the text was counting. A number that is "under review" is a part of
what was told, and no count of it.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Quantity

_PEOPLE = frozenset({"person", "officer"})
_WORDS = 3  # of a noun
_NOUN = 6  # tokens from a number to the end of its noun
_JOINS = frozenset({"and", ",", ";"})


def of_another_series(scene: Scene, quantity: Quantity) -> bool:
    """Whether a bare number counts what a number before it does, which is nothing of ours, or is a part not counted."""
    return _is_under_review(scene, quantity.last) or _of_things_before(scene, quantity)


def _is_under_review(scene: Scene, at: int) -> bool:
    """ "11 are under review", "12 remain under investigation"."""
    still = scene.word(at) in word_sets("be", "goes_on_being") and scene.word(at + 1) == "under"
    return still and scene.word(at + 2) in word_set("looks_into_cases")


def _of_things_before(scene: Scene, quantity: Quantity) -> bool:
    at = quantity.first
    while scene.word(at - 1) in _JOINS:
        at -= 1
    period = next((one for one in scene.periods if one.last == at), None)
    if period is None or at == quantity.first or not any(one.first > quantity.last for one in scene.periods):
        return False
    if any(mark.first < period.first for mark in scene.measures):
        return False
    if any(mark.first < period.first and mark.row["role"] == "verb" for mark in scene.company):
        return False
    end = period.first - (scene.word(period.first - 1) in {"in", "for", "during"})
    number = next((at for at in range(end - 2, max(-1, end - _NOUN), -1) if scene.tokens[at].kind == "number"), None)
    noun = scene.words[number + 1 : end] if number is not None else []
    plural = bool(noun) and all(map(str.isalpha, noun)) and noun[-1].endswith("s")  # and no "506 in all of 2012"
    if number is None or not plural or noun[0] in word_set("unit_noun") or len(noun) > _WORDS:
        return False
    return not any(number < mark.first < end and mark.row["class"] in _PEOPLE for mark in scene.company)
