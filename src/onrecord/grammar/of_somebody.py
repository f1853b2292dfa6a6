"""Crimes told of one who did or dealt with them: "confessed to 93 murders", "has covered 500 murders in her career"."""

from __future__ import annotations

from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_LONGEST = 3  # words of "pleaded guilty to"
_LITTLE = word_set("before_ones_crimes")
_ENGAGED = word_set("worked_on")
_ONE = word_set("one_worker")
_AUXILIARY = word_set("worker_has")


def of_somebody(scene: Scene, quantity: Quantity) -> bool:
    """Whether a count of crimes is that of one doer, one working life or one study."""
    if not word_set("career").isdisjoint(scene.has):
        return True
    end = quantity.first
    while scene.word(end - 1) in _LITTLE and " ".join(scene.words[end - 2 : end]) not in word_set("doer"):
        end -= 1
    for length in range(1, _LONGEST + 1):
        words = " ".join(scene.words[max(0, end - length) : end])
        if words in word_set("doer") or words in word_set("career_work"):
            return True
    return scene.word(end - 1) in _ENGAGED and _by_one(scene, end - 2)


def _by_one(scene: Scene, at: int) -> bool:
    """Whether the subject of the verb behind `at` is one person, named by a pronoun."""
    while scene.word(at) in _AUXILIARY:
        at -= 1
    return scene.word(at) in _ONE
