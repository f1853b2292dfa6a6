"""Those who died at one place at one time: "58 people were killed at a concert", "26 were killed at Reno Elementary".

They are no count of their city, nor of their state.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_AT = frozenset({"at", "inside"})
_IN = _AT | {"in", "outside"}
_ARTICLES = frozenset({"a", "an"})
_REACH = 5  # tokens from "a" to the site: "a crowded country music festival"


def at_one_site(scene: Scene, quantity: Quantity, last: int) -> bool:
    """Whether a site stands right behind what befell so many, which ends before `last`, or before their number."""
    if _is_site(scene, last):
        return True
    ahead = scene.word(quantity.first - 1) == "," and _alone(scene, quantity.first)
    return ahead and (_in_an_attack(scene) or (scene.word(0) in _AT and _is_site(scene, 0)))


def _in_an_attack(scene: Scene) -> bool:
    """ "In the 2018 shooting at a synagogue, 11 people were killed"."""
    return scene.word(0) == "in" and not word_set("one_attack").isdisjoint(scene.words[1:_REACH])


def _alone(scene: Scene, first: int) -> bool:
    """Whether the words before a number are the site and its place alone: "At a bank in Reno, 12 people died"."""
    return scene.words[:first].count(",") == 1


def _is_site(scene: Scene, at: int) -> bool:
    if scene.word(at) not in _IN:
        return False
    if scene.word(at + 1) in _ARTICLES:
        for near in range(at + 2, at + 2 + _REACH):
            if scene.word(near) in word_set("one_site"):
                return scene.word(near + 1) not in {"or", "zone"}
            if scene.word(near) in word_set("phrase_end") | _IN:
                return False
        return False
    start = at + 1 + (scene.word(at + 1) == "the")
    end = _end_of_name(scene, start)
    if end == start:
        return False
    if scene.word(end - 1) in word_set("one_site"):
        return True
    known = any(one.first == start and one.last >= end for lane in (scene.places, scene.periods) for one in lane)
    return scene.word(at) in _AT and not known


def _end_of_name(scene: Scene, at: int) -> int:
    """The token behind a run of words in capitals that begins at a token."""
    while at < len(scene.tokens) and scene.tokens[at].text[:1].isupper():
        at += 1
    return at
