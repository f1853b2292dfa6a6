"""Officers and agents that a sentence names and does not count: "the union wants 900 officers"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Reading

OFFICERS = "sworn_officers"
_ANOTHER = frozenset({"another", "a"})  # "are another matter", "are a different story"
_AGENTS = ":atf_agents"  # by a word that is said of other agents, too


def staff_named(scene: Scene, readings: Sequence[Reading], index: int) -> tuple[int, MeasureWords] | None:
    """The last of them, in the sentence at `index`; None where it tells a figure."""
    if readings:
        return None
    named = [mark for mark in scene.measures if mark.row["form"] == "staff" or _turned_to_agents(scene, mark)]
    if named:
        return index, measure_words(scene, named[-1])
    officers = [mark for mark in scene.company if mark.row["class"] == "officer" and _so_many(scene, mark.first)]
    return (index, MeasureWords(scene.span(officers[0].first, officers[0].last), OFFICERS)) if officers else None


def _turned_to_agents(scene: Scene, mark: Mark) -> bool:
    """ "Agents are another matter"."""
    agents = mark.row["form"] == "near" and mark.row["measure"].endswith(_AGENTS)
    return agents and _turned_to(scene, mark.first)


def _turned_to(scene: Scene, at: int) -> bool:
    return at == 0 and scene.word(1) in word_set("be") and scene.word(2) in _ANOTHER


def _so_many(scene: Scene, at: int) -> bool:
    """ "900 officers", "how many officers", "more officers": told by how many they are, or should be.

    So are "Officers are another matter".
    """
    return (
        _turned_to(scene, at)
        or scene.word(at - 1) in word_set("before_officers")
        or any(quantity.last == at for quantity in scene.quantities)
    )
