"""Figures behind how often something was done, which counts nothing: "used force 721 times, a drop of 12 percent"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set


def behind_so_often(scene: Scene, at: int) -> bool:
    """ "Used force 721 times, a drop of 12 percent", "up from 812": told of how often something was done."""
    opens = at - (scene.word(at - 1) in word_set("before_stranger"))
    if "times" not in scene.has or "," not in scene.words[opens - 1 : opens + 1]:
        return False
    read = {i for one in scene.quantities for i in range(one.first, one.last)}  # "robbers struck 922 times"
    before = (i for i in range(1, opens) if scene.word(i) == "times" and scene.clause[i] == scene.clause[at])
    return any(scene.word(i - 1).replace(",", "").isdecimal() and i - 1 not in read for i in before)
