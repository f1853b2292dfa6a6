"""Places in the name of a school or of a body: "the University of Chicago", "the California Department of Justice".

Where somebody teaches or to whom a city reports is not where a figure was counted.
"""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set

_SCHOOL = 5  # tokens from "University" to the last place of its name: "University of Missouri-St. Louis"
_OF = frozenset({"of", "at", "-", ",", "–", "in"})


def affiliates(scene: Scene, mark: PlaceMark) -> bool:
    """Whether a place only names a school, a researcher's seat or a body that is reported to."""
    if word_set("schools").isdisjoint(scene.has) and word_set("body_head").isdisjoint(scene.has):
        return False
    if mark.words.here or mark.words.kind not in {"city", "state"}:
        return False
    return _behind_school(scene, mark) or _before_school(scene, mark) or _reported_to(scene, mark)


def _behind_school(scene: Scene, mark: PlaceMark) -> bool:
    """ "The University of Chicago", "the University of Missouri-St. Louis"."""
    names = {at for other in scene.places for at in range(other.first, other.last) if not other.words.here}
    at = mark.first - 1
    while at > mark.first - _SCHOOL and (scene.word(at) in _OF or at in names):
        at -= 1
    return scene.word(at) in word_set("schools") and scene.word(at + 1) == "of"


def _before_school(scene: Scene, mark: PlaceMark) -> bool:
    """ "Ohio State University", "Tulsa University", "the Chicago Crime Lab" is none."""
    at = mark.last + (scene.word(mark.last) == "state")
    return scene.word(at) in word_set("schools") and scene.tokens[at].text[0].isupper()


def _reported_to(scene: Scene, mark: PlaceMark) -> bool:
    """ "Reported 83 homicides to the California Department of Justice"."""
    head = scene.word(mark.last) in word_set("body_head") and scene.tokens[mark.last].text[0].isupper()
    return head and scene.words[max(0, mark.first - 2) : mark.first] == ["to", "the"]
