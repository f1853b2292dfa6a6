"""Parts told by what they were, which nobody counts: "400 people were arrested with guns; 61 were felons"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set

_WORDS = 2  # of a kind: "repeat offenders"
_GOES_ON = frozenset({"without", "with", "who"})


def of_a_kind(scene: Scene, at: int) -> bool:
    """Whether a plural noun behind "were" that no table knows closes its phrase."""
    lanes = (scene.measures, scene.company, scene.qualifiers, scene.places, scene.periods, scene.groups)
    known = {near for lane in lanes for one in lane for near in range(one.first, one.last)}
    for end in range(at, at + _WORDS):
        word = scene.word(end)
        if end in known or not word.isalpha() or word in word_set("opens_place_or_time"):
            return False
        if word.endswith("s") and not word.endswith("ss"):
            return scene.word(end + 1) in word_set("phrase_end") | _GOES_ON | {""}
    return False
