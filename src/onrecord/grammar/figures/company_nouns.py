"""The noun behind a number: "39 Tulsa police officers", "650 — People struck by gunfire", "60 dogs were shot"."""

from __future__ import annotations

from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_FAR_NOUN = 4  # tokens between a number and its noun, adjectives included
_LABEL = 4  # tokens of a number at the head of a line, its marks included
_LABEL_ENDS = frozenset({"—", "–", ":"})
_POLICE_DEEDS = frozenset({"arrested", "stopped", "seized"})


def behind_label(scene: Scene, at: int) -> int:
    """Where words begin that a number labels: "650 — Homicides last year", "1,666: people struck by gunfire"."""
    return at + 1 if at <= _LABEL and scene.word(at) in _LABEL_ENDS else at


def class_after(scene: Scene, at: int) -> Mark | None:
    """The people, guns or cases that a number counts, whose words begin near a token; None where it counts others."""
    skip = word_set("skip")
    adjectives = {mark.first: mark.last for mark in scene.qualifiers}
    adjectives |= {mark.first: mark.last for mark in scene.places}  # "120 Tulsa police officers"
    for _ in range(_FAR_NOUN):
        for mark in scene.company:
            if mark.first == at and mark.row["role"] == "noun":
                return None if _only_describes(scene, mark) else mark
        if at in adjectives:
            at = adjectives[at]
        elif scene.word(at) in skip:
            at += 1
        else:
            return None
    return None


def _only_describes(scene: Scene, noun: Mark) -> bool:
    """ "300,000 gun owners", "40 police dogs": the plural behind it is what is counted."""
    if scene.words[noun.last - 1] not in {"gun", "firearm", "police", "person"}:
        return False
    return scene.word(noun.last).endswith("s") and is_strange(scene, noun.last)


def counts_others(scene: Scene, at: int) -> bool:
    """ "60 dogs were shot", "650 relatives of homicide victims": none of ours is counted; "60 Tulsans" may be."""
    plural = scene.word(at).endswith("s") and not scene.tokens[at].text[:1].isupper()
    return plural and scene.word(at) not in word_set("harmed") and is_strange(scene, at)


def noun_classes(scene: Scene, noun: Mark | None) -> list[str]:
    """What such a noun may be a class of; a number without one counts people."""
    if noun is None:
        officers = any(mark.row["measure"] == "officers_killed" for mark in scene.measures)
        return ["officer" if officers else "person"]  # "deaths of officers rose from the 41 slain in 2015"
    return [mark.row["class"] for mark in scene.company if mark.first == noun.first and mark.row["role"] == "noun"]


def next_deed(scene: Scene, action: Mark, quantity: Quantity, *, direct: bool) -> bool:
    """ "Seized 9,600 guns and arrested 4,300 people": the next thing that the police did, right before its number."""
    joined = scene.word(action.first - 1) == "and" and action.last == quantity.first
    return joined and not direct and action.row["class"] in _POLICE_DEEDS
