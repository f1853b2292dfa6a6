"""Measures that the words narrow to a part which the record does not know: "bank robberies", "assaults on nurses".

A figure of the part held against the whole would be a wrong verdict, so such words name another statistic.
"""

from __future__ import annotations

from onrecord.grammar.marks import Mark
from onrecord.grammar.once import once
from onrecord.grammar.scene import Scene
from onrecord.grammar.strangers import is_strange
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords

_ARTICLES = word_set("before_noun") | {"city", "local"}
_ONE = word_set("of_one_victim")
_NEAR = 3  # tokens from "within" to its "block"


def of_a_part(scene: Scene, at: int, measure: MeasureWords | None) -> bool:
    """Whether the measure of a reading at token `at` is told of a part: of whom or where nobody knows."""
    if _within(scene, at):
        return True
    if measure is None:
        return False
    return measure.span.start in _narrowed_measures(scene)


@once
def _narrowed_measures(scene: Scene) -> set[int]:
    """Where the measures start that the words narrow."""
    return {scene.tokens[mark.first].start for mark in scene.measures if _narrowed(scene, mark)}


def _narrowed(scene: Scene, mark: Mark) -> bool:
    """ "Murders of taxi drivers", "bank robberies": a preposition and what no list holds, or a kind of crime."""
    before = scene.word(mark.first - 1)
    if before in word_set("kinds_of_crime") or (before == "by" and scene.word(mark.first - 2) == "-"):
        return True  # "drive-by shootings"
    if scene.word(mark.last) not in word_set("narrows"):
        return False
    if scene.word(mark.first - 1) in _ONE and not scene.word(mark.last - 1).endswith("s"):
        return False  # "the slaying of a cabdriver was the 27th"
    noun = mark.last + 1
    while scene.word(noun) in _ARTICLES:
        noun += 1
    return scene.word(noun) not in word_set("narrows_nothing") and is_strange(scene, noun)


def _within(scene: Scene, at: int) -> bool:
    """ "Within a block of the cameras", "within two miles of the church"."""
    if "within" not in scene.has:
        return False
    within = scene.words.index("within")
    near = set(scene.words[within + 1 : within + 1 + _NEAR])
    return scene.clause[within] == scene.clause[at] and not word_set("lengths").isdisjoint(near)
