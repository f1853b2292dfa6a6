"""What a sentence is about that tells no figure of it."""

from __future__ import annotations

from onrecord.grammar.figures.begins_anew import drives
from onrecord.grammar.figures.company import actions, company_measures, refined, topic_measures
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.subjects import subject_marks
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import MeasureWords


def topic_of(scene: Scene) -> MeasureWords | None:
    """What a sentence is about: its first measure, or people and what befell them, told without a figure."""
    for mark in subject_marks(scene):
        if mark.row["form"] in {"vague", "money", "staff", "people"} or mark.row["measure"] == "index_crimes":
            continue
        if not drives(scene, 0, mark.first):
            return measure_words(scene, mark)
    persons = {mark.row["class"] for mark in scene.company if mark.row["role"] == "noun"}
    befell = {mark.row["class"]: mark for mark in reversed(actions(scene))}
    for noun, action in topic_measures() if befell else ():
        if noun in persons and action in befell:
            measure, qualifiers = refined(scene, befell[action], *company_measures()[noun, action])
            return MeasureWords(scene.span(befell[action].first, befell[action].last), measure, qualifiers)
    return None
