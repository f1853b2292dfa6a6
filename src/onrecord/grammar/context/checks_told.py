"""Checks in a text that has counted background checks, or of their system: "June alone saw 3.9 million checks"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark

_MEASURE = "background_checks"
_ROW = {"words": "", "measure": _MEASURE, "qualifiers": "", "form": "noun", "definition": "", "because": ""}


def checks_told(scene: Scene, earlier: Earlier) -> Scene:
    """The sentence with such checks among what it counts; as given where it names none or the text counted none."""
    told = "nics" in scene.has or any(words.measure == _MEASURE for _, words in earlier.figures)
    if "checks" not in scene.has or not told:
        return scene
    taken = {at for mark in scene.measures for at in range(mark.first, mark.last)}
    found = [Mark(at, at + 1, _ROW) for at, word in enumerate(scene.words) if word == "checks" and at not in taken]
    if not found:
        return scene
    return replace(scene, measures=sorted([*scene.measures, *found], key=lambda mark: mark.first), facts={})
