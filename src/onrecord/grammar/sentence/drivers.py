"""Places that a change is put down to: "the rise was driven by seven cities: Chicago", "up, due in part to Chicago".

Those that made it are not where it was counted. What came about "thanks to Chicago police" did so in Chicago.
"""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets

_SIGNS = word_sets("put_down_to", "driven_by")
_LINKS = frozenset({"of", "to", "on"})
_HOW_FAR = 4  # tokens of "in large part to"


def drove(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """Whether a place is one that made the change which ends before token `last`."""
    if _SIGNS.isdisjoint(scene.has):
        return False
    by = (at for at in range(last, mark.first - 1) if scene.word(at + 1) == "by")
    return any(scene.words[at] in word_set("driven_by") for at in by) or is_put_down_to(scene, mark)


def is_put_down_to(scene: Scene, mark: PlaceMark) -> bool:
    """ "Because of Chicago", "due in part to Chicago's bloodshed", "thanks largely to Chicago"."""
    if scene.word(mark.first - 1) not in _LINKS or word_set("put_down_to").isdisjoint(scene.has):
        return False
    at = mark.first - 2
    while at >= mark.first - 1 - _HOW_FAR and scene.word(at) in word_set("how_far_to"):
        at -= 1
    return scene.word(at) in word_set("put_down_to") and _crimes_of(scene, mark)


def _crimes_of(scene: Scene, mark: PlaceMark) -> bool:
    """Whether a place is named alone or for its crimes: "Chicago", "Chicago's bloodshed", and not "Chicago police"."""
    at = mark.last + (scene.word(mark.last) == "'s")
    counted = any(one.first == at for one in scene.measures) or any(one.first == at for one in scene.cues)
    return counted or scene.word(at) in word_sets("phrase_end", "crimes_there") | {""}
