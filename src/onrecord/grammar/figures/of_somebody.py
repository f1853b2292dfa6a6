"""Crimes told of one who did or dealt with them: "confessed to 93 murders", "has covered 500 murders in her career"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_LONGEST = 3  # words of "pleaded guilty to"
_LITTLE = word_set("before_ones_crimes")
_ENGAGED = word_set("worked_on")
_ONE = word_set("one_worker")
_AUXILIARY = word_set("worker_has")
_HIS = frozenset({"his", "her", "my"})
_OBJECT = 5  # tokens of "convicted the two men of"
_WERE_USED = ["were", "used", "in"]
_ON_RECORD = ["a", "record", "of"]
_ON_FILE = 40  # arrests of one person
_FEW = 12  # crimes of one case in court


def of_somebody(scene: Scene, quantity: Quantity) -> bool:
    """Whether a count of crimes is that of one doer, one working life or one study."""
    if not word_set("career").isdisjoint(scene.has):
        return True
    end = quantity.first
    if scene.words[max(0, end - len(_WERE_USED)) : end] == _WERE_USED and _weapons_of_many(scene, end):
        return False
    while scene.word(end - 1) in _LITTLE and " ".join(scene.words[end - 2 : end]) not in word_set("doer"):
        end -= 1
    for length in range(1, _LONGEST + 1):
        words = " ".join(scene.words[max(0, end - length) : end])
        if words in word_set("doer") or words in word_set("career_work"):
            return True
    if (
        _his_own(scene, quantity, end)
        or _laid_to(scene, quantity.first)
        or _laid_to(scene, end)
        or on_his_record(scene, quantity)
        or _in_court(scene, quantity)
    ):
        return True
    return scene.word(end - 1) in _ENGAGED and _by_one(scene, end - 2)


def _weapons_of_many(scene: Scene, end: int) -> bool:
    """ "Knives were used in 12 homicides", and not "the two guns were used in 12 robberies"."""
    at = end - len(_WERE_USED) - 1
    return scene.word(at) in word_set("weapons_used") and scene.word(at - 1) in word_set("phrase_end") | {"", "while"}


def _his_own(scene: Scene, quantity: Quantity, end: int) -> bool:
    """ "12 of his 14 homicides", but not "her 21 prosecutors"."""
    if scene.word(end - 1) not in _HIS:
        return False
    return any(mark.first == quantity.last and mark.row["form"] == "noun" for mark in scene.measures)


def _laid_to(scene: Scene, end: int) -> bool:
    """ "Convicted him of three robberies", "linked the ring to 40 thefts": a verb, whom it hits, and a link."""
    if scene.word(end - 1) not in word_set("doer_links"):
        return False
    near = range(max(0, end - _OBJECT), end - 1)
    return any(f"{scene.word(at)} {scene.word(end - 1)}" in word_set("doer") for at in near)


def on_his_record(scene: Scene, quantity: Quantity) -> bool:
    """ "He had a record of six arrests": few, and what one person has behind him."""
    his = scene.words[quantity.first - len(_ON_RECORD) : quantity.first] == _ON_RECORD
    return his and quantity.value <= _ON_FILE and scene.word(quantity.last) in word_set("on_ones_record")


def _in_court(scene: Scene, quantity: Quantity) -> bool:
    """ "The trial over two homicides", "the lawsuit says officers shot two men": few, and those of one case."""
    return quantity.value <= _FEW and not word_set("court").isdisjoint(scene.words)


def _by_one(scene: Scene, at: int) -> bool:
    """Whether the subject of the verb behind `at` is one person, named by a pronoun."""
    while scene.word(at) in _AUXILIARY:
        at -= 1
    return scene.word(at) in _ONE
