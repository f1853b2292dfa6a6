"""Orders that are of no figure of ours: of residents told right before, of a title, of who trails whom.

"It has 2.1 million residents, more than any other city" orders people, and "150 short of what we need" falls from no
year. "Nowhere near the nation's murder capital" and "not even close to the most dangerous city" hold no count against
another, and "trailing Reno were Mesa and Tulsa" names those behind in words that stand the wrong way round.
"""

from __future__ import annotations

from onrecord.grammar.figures.staff_moves import SHORT
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import QuantityKind, Reading, Refusal, ScopeKind, Shape

_NEAR = frozenset({"near", "close"})
_TRAILS = frozenset({"trailing", "behind"})
_PEOPLE = word_set("inhabitants") | {"population"}
_INSIDE = frozenset({"in", "of", "across", "around"})
_EACH = frozenset({"per", "every", "each"})
_TITLE = 4  # tokens from "the nation's" to "murder capital"
_ORDERS = (Shape.COMPARISON, Shape.RANK, Shape.EXTREME)
_WITH = frozenset({"with", "at"})
_OPENING = 3  # tokens from "with" to its number: "with about 143 murders"
_VERBS = word_set("to_be") | word_set("had_a_count") | {"would"}
_WANTED = 5  # tokens from "short of" to what is wanted: "the 1,400 that it needs"


@needs(any_of(_NEAR | _TRAILS | _PEOPLE), shapes(*_ORDERS))
def against_nothing(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Why an order is of no figure of ours; None where it may be."""
    behind = reading.measure is None or reading.measure.span.start >= reading.span.end
    if behind and _of_residents(scene, at):
        return Refusal.STRANGER
    if reading.shape is not Shape.COMPARISON:
        return None
    if scene.words[at] in _TRAILS and at == 0 and _turned(scene, at):
        return Refusal.NO_RIVAL
    stop = scene.behind(reading.span)
    near = not _NEAR.isdisjoint(scene.words[max(0, at - 2) : stop])
    return Refusal.NO_RIVAL if near and _of_a_title(scene, at, stop) else None


def _of_residents(scene: Scene, at: int) -> bool:
    """ "Some 2.1 million residents, more than any other city", "1.5 million people, the most of any capital"."""
    comma = at - 1 - (scene.word(at - 1) == "the")
    if scene.word(comma) != "," or scene.word(comma - 1) not in _PEOPLE:
        return False
    so_many = next((q for q in scene.quantities if q.last == comma - 1 and q.kind is QuantityKind.COUNT), None)
    return so_many is not None and scene.word(so_many.first - 1) not in _EACH


def _turned(scene: Scene, at: int) -> bool:
    """ "Trailing Reno were Mesa and Tulsa"."""
    rival = next((mark for mark in scene.places if mark.first == at + 1), None)
    return rival is not None and scene.word(rival.last) in word_set("be")


def _of_a_title(scene: Scene, at: int, stop: int) -> bool:
    """ "Near the nation's murder capital", "close to the most dangerous city in America"."""
    behind = scene.words[stop : stop + _TITLE]
    if "capital" in behind:
        return True
    return any(cue.row["cue"] == "super" and at <= cue.first < stop for cue in scene.cues)


@needs(any_of(SHORT), shapes(Shape.CHANGE, Shape.COMPARISON))
def short_of_an_aim(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "1,317 officers, 150 short of what we need", "300 shy of its goal": of what is wanted, and no change."""
    stop = scene.behind(reading.span)
    short = next((i for i in range(at, stop + 1) if scene.word(i) in SHORT and scene.word(i + 1) == "of"), None)
    if short is None:
        return None
    behind = scene.words[short + 2 : short + 2 + _WANTED]
    return Refusal.PLAN if not word_sets("aims", "needed").isdisjoint(behind) else None


@needs(any_of(word_set("the_world")), shapes(Shape.RANK, Shape.EXTREME))
def in_the_world(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "13th among the most dangerous cities in the world", "the world's deadliest": among cities of other nations."""
    if reading.scope is not None and reading.scope.kind is not ScopeKind.AMONG:
        return None  # "Reno, a great city in the world, had its most murders since 1997"
    for near, word in enumerate(scene.words):
        if word not in word_set("the_world") or scene.clause[near] != scene.clause[at]:
            continue
        inside = scene.word(near - 2) in _INSIDE and scene.word(near + 1) in word_set("phrase_end") | {"", "by"}
        owns = scene.word(near + 1) == "'s" and near + 2 == at  # and no "home of the world's busiest airport"
        world = scene.word(near - 1) == "the" and (inside or owns)
        if (world or word != "world") and not any(at <= mark.first < near for mark in scene.groups):
            return Refusal.NO_FIELD
    return None


@needs(any_of(_WITH), any_of({"would"}), shapes(Shape.VALUE))
def with_so_many(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "With 143 murders, Reno's rate would be higher than Elko's": supposed, where no time says when so many were."""
    comma = next((i for i in range(at, len(scene.words)) if scene.words[i] == ","), None)
    people = reading.measure is not None and reading.measure.measure == "population"
    if people or scene.word(0) not in _WITH or comma is None or scene.clause[at] != scene.clause[0] or at > _OPENING:
        return None
    if any(one.first < comma for one in scene.periods) or "so" in scene.words[:comma]:
        return None  # "with 90 murders so far, it would"
    verb = next((i for i in range(comma + 1, len(scene.words)) if scene.words[i] in _VERBS), None)
    return Refusal.CONDITION if verb is not None and scene.words[verb] == "would" else None


AGAINST_NOTHING = (against_nothing, short_of_an_aim, in_the_world, with_so_many)
