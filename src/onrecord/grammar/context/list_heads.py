"""Heads of lists that say what their figures are: "Murder rate, 2016 (per 100,000 people)", "Robberies by city, 2017".

A head is a line by itself, without a place of its own and without a verb. One of rates makes every bare figure below it
a rate, until another head names a count.
"""

from __future__ import annotations

import re

from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.per_head import bases_apart
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Setting, Statement

_BEFORE = late(r"(?:\A|\n)[ \t#*_>|(\[-]*\Z")
_BEHIND = re.compile(r"[ \t*_:)\]|.]*(?:\n|\Z)")
_MARKS = 12  # characters of marks before a head
_ORDERS = frozenset({"leads", "beat", "ranked", "next"})  # cues of a sentence that a head has none of
_FIELD = 3  # tokens behind "the 10" of "the 10 worst big cities"
_FIGURES = frozenset({QuantityKind.COUNT, QuantityKind.RATE})
FIELDS = frozenset({"nation", "group"})  # places that a head may name: it lists those inside them


def rates_of(scene: Scene) -> MeasureWords | None:
    """What a head of rates counts: "Violent crime rate, 2016", "Robberies (per 100,000 people)"; None for others."""
    marks = [mark for mark in scene.measures if mark.row["form"] in {"noun", "rate"}]
    if not marks or not is_head(scene) or not _is_rate(scene, marks[0]):
        return None
    lanes = (marks, scene.periods, scene.quantities, scene.groups)
    taken = {at for lane in lanes for one in lane for at in range(one.first, one.last)}
    rest = {word for at, word in enumerate(scene.words) if at not in taken}
    return measure_words(scene, marks[0]) if rest <= word_set("rate_head") else None


def only_a_field(scene: Scene) -> bool:
    """Whether a sentence is nothing but a field: "Places of at least 250,000 people." below a title that orders."""
    taken = {at for group in scene.groups for at in range(group.first, group.last)}
    rest = {word for at, word in enumerate(scene.words) if at not in taken and word.isalpha()}
    return bool(taken) and rest <= word_set("rate_head")


def heads_counts(scene: Scene) -> bool:
    """Whether a head names a count: "Murders in 2016" below a list of rates ends it."""
    nouns = any(mark.row["form"] == "noun" for mark in scene.measures)
    per_head = any(one.kind is QuantityKind.PER for one in scene.quantities)
    return nouns and is_head(scene) and not per_head and scene.kinds.isdisjoint({"per_head", "rate"})


def is_a_name(scene: Scene, statement: Statement) -> bool:
    """Whether an item of a list only names its place before a full stop: "**Mesa.** 745. Robberies rose there"."""
    if statement.setting is not Setting.ITEM or len(scene.places) != 1:
        return False
    return scene.words[: scene.places[0].first] == [] and scene.words[scene.places[0].last :] in ([], ["."])


def is_head(scene: Scene) -> bool:
    """Whether a sentence is a line by itself that tells of no place."""
    if "change" in scene.kinds or not scene.kinds.isdisjoint(_ORDERS):
        return False
    if any(mark.words.kind not in FIELDS for mark in scene.places):
        return False
    if any(one.kind in _FIGURES and not _of_the_field(scene, one) for one in scene.quantities):
        return False
    start, end = scene.tokens[0].start, scene.tokens[-1].end
    before, behind = scene.text[max(0, start - _MARKS) : start], scene.text[end : end + _MARKS]
    return bool(_BEFORE.search(before)) and bool(_BEHIND.match(behind))


def _of_the_field(scene: Scene, quantity: Quantity) -> bool:
    """ "Ten states with", "the 10 worst cities", "cities of 250,000 and up": how many are listed, or how large."""
    named = any(group.first <= quantity.first < group.last for group in scene.groups)
    return named or not word_set("field_noun").isdisjoint(scene.words[quantity.last : quantity.last + _FIELD])


def _is_rate(scene: Scene, mark: Mark) -> bool:
    """Whether a measure at the head is one per head; "Murders (rate per 100,000)" are counts, each with a rate."""
    if mark.row["form"] == "rate":
        return True
    per = bases_apart(scene)
    return bool(per) and scene.word(per[0].first - 1) != "rate"
