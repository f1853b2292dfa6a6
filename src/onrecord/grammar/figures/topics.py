"""What a sentence is about that tells no figure of it."""

from __future__ import annotations

from onrecord.grammar.figures.begins_anew import drives
from onrecord.grammar.figures.company import actions, company_measures, refined, topic_measures
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.subjects import subject_marks
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.model import MeasureWords


def topic_of(scene: Scene) -> MeasureWords | None:
    """What a sentence is about: its first measure, or people and what befell them, whichever it tells first."""
    named = next((mark for mark in subject_marks(scene) if _is_topic(scene, mark)), None)
    befell = _people_befallen(scene)
    if named is None or (befell is not None and befell.span.start < scene.tokens[named.first].start):
        return befell
    return measure_words(scene, named)


def _is_topic(scene: Scene, mark: Mark) -> bool:
    plain = mark.row["form"] not in {"vague", "money", "staff", "people"} and mark.row["measure"] != "index_crimes"
    return plain and not drives(scene, 0, mark.first)


def _people_befallen(scene: Scene) -> MeasureWords | None:
    """ "How many of our neighbors were murdered": people and what befell them, told without a figure."""
    persons = {mark.row["class"] for mark in scene.company if mark.row["role"] == "noun"}
    befell = {mark.row["class"]: mark for mark in reversed(actions(scene))}
    for noun, action in topic_measures() if befell else ():
        if noun in persons and action in befell:
            measure, qualifiers = refined(scene, befell[action], *company_measures()[noun, action])
            return MeasureWords(scene.span(befell[action].first, befell[action].last), measure, qualifiers)
    return None
