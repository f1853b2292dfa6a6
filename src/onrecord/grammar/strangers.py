"""Figures without a measure that their sentence tells of something else: "attrition hit 12 percent, the highest in years".

A sentence that leaves out what is counted goes on with what the text was counting ("it fell 9 percent"). Where its
subject is a word that can stand for no count ("alerts fell 9 percent"), or the figure that its superlative follows
counts nothing here ("drew 42,000 visitors, a record"), it does not go on.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind, Reading, Refusal, Shape, Unit

_MOVES = frozenset({Shape.CHANGE, Shape.EXTREME, Shape.COMPARISON, Shape.RUN})
_FIGURES = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MONEY})
_ARTICLES = frozenset({"a", "an", "the", "its", "their", "about", "some", "nearly", "almost", "roughly"})
_HEADS = frozenset({"people", "residents", "population"})
_COMMAS = frozenset({",", "—", "–"})


def of_a_stranger(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Refusal | None:
    """Why a reading that names no measure is told of something that the lexicon does not know; None where it is not.

    `readings` are those of the whole sentence.
    """
    if reading.measure is not None or scene.measures:
        return None
    if not word_set("sport").isdisjoint(scene.words):
        return Refusal.STRANGER
    if reading.shape not in _MOVES:
        return None
    at = next((i for i, token in enumerate(scene.tokens) if token.end > reading.span.start), 0)
    stop = next((i for i in range(at, len(scene.tokens)) if scene.tokens[i].start >= reading.span.end), len(scene.tokens))
    if _of_a_thing(scene, at) or _counts_a_thing(scene, reading, stop) or _has_stranger(scene, at):
        return Refusal.STRANGER
    return Refusal.STRANGER if _behind_figure(scene, at, readings) else None


def _of_a_thing(scene: Scene, at: int) -> bool:
    """ "A record crowd": the noun right behind "record" is what the record is of."""
    record = at + (scene.word(at) in _ARTICLES)
    if scene.word(record) != "record":
        return False
    return scene.word(record + 1) not in word_set("before_verb") and is_strange(scene, record + 1)


def _counts_a_thing(scene: Scene, reading: Reading, stop: int) -> bool:
    """ "40 more cameras", "lost 38 percent of its jobs": the noun behind an amount is what came or went."""
    if reading.shape is not Shape.CHANGE or reading.amount is None:
        return False
    if scene.word(stop) == "of" and scene.word(stop + 1) in _ARTICLES:
        return scene.word(stop + 2) in _HEADS or is_strange(scene, stop + 2)
    return reading.unit is Unit.COUNT and scene.word(stop) not in word_set("level") and is_strange(scene, stop)


def _has_stranger(scene: Scene, at: int) -> bool:
    """Whether the last word before the verb is a noun that can stand for no count: "alerts rose", "prices were down"."""
    if scene.words[at : at + 2] == ["lost", "by"]:
        return True  # a game
    before = at - 1
    while scene.word(before) in word_set("before_verb") or scene.word(before).endswith("ly"):
        before -= 1
    verb = any(cue.first == at and cue.row["form"] == "verb" for cue in scene.cues)
    verb = verb or before < at - 1 or any(q.first == at and q.turned for q in scene.quantities)
    return verb and is_strange(scene, before)


def is_strange(scene: Scene, at: int) -> bool:
    """Whether a word is in no list: neither a little word, nor a time, a place, a number or what a count is called."""
    if not 0 <= at < len(scene.words) or scene.tokens[at].kind != "word" or scene.hidden[at]:
        return False
    if scene.word(at) in word_set("carrier"):
        return False
    marks = (scene.periods, scene.places, scene.quantities, scene.company, scene.groups, scene.cues)
    return not any(mark.first <= at < mark.last for lane in marks for mark in lane)


def _of_others(scene: Scene, at: int) -> bool:
    """Whether the noun behind a figure is none that is counted here: "5,900 inmates", "40 times", "31 people"."""
    people = any(mark.first == at and mark.row["role"] == "noun" for mark in scene.company)
    return people or scene.word(at) == "times" or is_strange(scene, at)


def _behind_figure(scene: Scene, at: int, readings: Sequence[Reading]) -> bool:
    """Whether it stands behind a comma and a figure that no rule read: "5,900 inmates, the fewest in 30 years"."""
    start = at - (scene.word(at - 1) in _ARTICLES)
    if scene.word(start - 1) not in _COMMAS:
        return False
    before = [q for q in scene.quantities if q.kind in _FIGURES and q.last < start]
    if not before or scene.clause[before[-1].first] != scene.clause[at]:
        return False
    last = before[-1].last
    if before[-1].kind is QuantityKind.COUNT and not _of_others(scene, last):
        return False
    figure = scene.span(before[-1].first, last)
    return not any(one.span.start <= figure.start < one.span.end for one in readings)
