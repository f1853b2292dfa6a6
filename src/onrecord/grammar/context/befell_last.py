"""People or things told right before a figure that only goes on with them: "44 people were killed, up from 40".

A noun of another clause is farther: in "robberies rose, but 44 people were killed, the most since 2010" the killed are
counted. An aside ("homicides, with 44 people shot, fell") leaves its figure to the noun before it.
"""

from __future__ import annotations

from onrecord.grammar.figures.company import actions, company_measures, company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.told_of_things import vehicles_lost
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import MeasureWords, Quantity, QuantityKind

_OPENING = 4  # tokens from the comma to the figure: ", the most since", ", up from 40"


def befell_last(scene: Scene, at: int, mark: Mark | None) -> MeasureWords | None:
    """What the count right before a comma is of, where `mark`, the subject by its place, stands before that count."""
    return None if mark is None or not scene.company else _befell_before(scene, at, mark.last)


def befell_alone(scene: Scene, at: int) -> MeasureWords | None:
    """The same where no noun stands before it: "14 people were murdered, which is nine fewer than the year before"."""
    opening = scene.segment.index(scene.segment[at])
    which = scene.words[opening : opening + 2] == [",", "which"]
    return _befell_before(scene, at, 0) if which and scene.company else None


def befell_at_a_rate(scene: Scene, at: int) -> MeasureWords | None:
    """ "Cars were stolen at the second-highest rate", where the order begins at token `at`: of what befell them."""
    link = at - 1 - (scene.word(at - 1) in word_set("article"))
    if scene.word(link) != "at" or not scene.company:
        return None
    action = next((mark for mark in actions(scene) if mark.last == link), None)
    if action is None:
        return None
    for noun in (mark for mark in scene.company if mark.row["role"] == "noun"):
        between = scene.words[noun.last : action.first]
        found = company_measures().get((noun.row["class"], action.row["class"]))
        if found is not None and between and word_sets("be", "have_been").issuperset(between):
            return MeasureWords(scene.span(noun.first, action.last), *found)
    return None


def _befell_before(scene: Scene, at: int, start: int) -> MeasureWords | None:
    opening = scene.segment.index(scene.segment[at])
    joined = scene.word(opening) in {",", "—", "–", "and"}  # ", up from 40", "and 10 percent more than in 2021"
    if not joined or at - opening > _OPENING or not actions(scene):
        return None
    before = [q for q in scene.quantities if q.kind is QuantityKind.COUNT and q.last <= opening]
    before = [q for q in before if scene.clause[q.first] == scene.clause[at] and q.first >= start]
    if not before:
        return None
    first = next((q for q in before if noun_after(scene, q.last) is None and _told(scene, q) is not None), None)
    if first is None or any(noun_after(scene, q.last) is not None for q in before if q.first > first.first):
        return None
    if any(first.first <= other.first < at for other in scene.measures):
        return None
    head = scene.words[scene.segment.index(scene.segment[first.first]) :][:3]
    if not word_set("opens_apart").isdisjoint(head):
        return None
    return _told(scene, first)


def more_of_them(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "13,100 vehicles were stolen, in a state that lost 187,591 of them in 1990": those counted before it."""
    if scene.words[quantity.last : quantity.last + 2] != ["of", "them"]:
        return None
    before = [q for q in scene.quantities if q.kind is QuantityKind.COUNT and q.last <= quantity.first]
    if not before or noun_after(scene, before[-1].last) is not None:
        return None
    return _told(scene, before[-1])


def _told(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    counted = company_of(scene, quantity) or vehicles_lost(scene, quantity)  # "thieves took 5,300 cars"
    return counted[0] if counted is not None else None
