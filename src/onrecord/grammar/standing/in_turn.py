"""Several places and as many standings, each with its own: "Utah and Iowa ranked second and third"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.order_of_standing import order_of
from onrecord.grammar.standing.runs_of_places import places_before
from onrecord.grammar.standing.standing import standing_reading
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind, Reading

SIGNS = frozenset({QuantityKind.ORDINAL})  # what wakes the rule
_JOINS = frozenset({",", "and"})


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """A rank for each place, where as many are named as there are standings in a row."""
    if len(scene.places) < 2 or "and" not in scene.has:
        return
    row = _row(scene, used)
    first = scene.quantities[row[0]].first if row else 0
    marks = places_before(scene, _verb(scene, first)) if row else []
    if len(row) < 2 or len(marks) != len(row):
        return
    last = scene.quantities[row[-1]].last
    order = order_of(scene, last, earlier.open_order(statement), verb=True)
    if order is None:
        return
    period = period_of(scene, first, last)
    for index, mark in zip(row, marks, strict=True):
        used.add(index)
        one = scene.quantities[index]
        yield standing_reading(scene, statement, order, int(one.value), one.first, one.last, (mark.words,), period)


def _row(scene: Scene, used: set[int]) -> list[int]:
    """The first ordinals that follow on each other: "second, third and fourth"."""
    row: list[int] = []
    for index, one in enumerate(scene.quantities):
        if one.kind is not QuantityKind.ORDINAL or index in used or scene.hidden[one.first]:
            continue
        if row and not _JOINS.issuperset(scene.words[scene.quantities[row[-1]].last : one.first]):
            if len(row) > 1:
                break
            row = []
        row.append(index)
    return row


def _verb(scene: Scene, first: int) -> int:
    """Where the verb of the standings begins; their own first token where there is none."""
    verb = _before_adverbs(scene, first)
    verb -= scene.word(verb) == "in" and scene.word(verb - 1) in word_set("standing_verb")
    return _before_adverbs(scene, verb) + 1 if scene.word(verb) in word_set("standing_verb") else first


def _before_adverbs(scene: Scene, at: int) -> int:
    """The token before one and before its adverbs: "Utah and Iowa again ranked", "were only second"."""
    at -= 1
    while at > 0 and scene.word(at) in word_set("standing_adverb"):
        at -= 1
    return at
