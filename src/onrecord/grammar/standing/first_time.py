"""A bound passed for the first time in years: "topped 700 for the first time since 1998" is the highest since 1998.

The bound is a value of its own. "Rose for the first time since 1998" passes no bound and is no extreme.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.dates.claimed_dates import first_time_before
from onrecord.grammar.figures.subjects import measure_words, noun_after, qualifiers_near, subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.standing.scopes import scope_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import End, Operator, Quantity, QuantityKind, Reading, ScopeKind, Shape

_ENDS = {
    Operator.MORE: End.HIGHEST,
    Operator.AT_LEAST: End.HIGHEST,
    Operator.LESS: End.LOWEST,
    Operator.AT_MOST: End.LOWEST,
}
SIGNS = frozenset({"first_time", "first"})  # what wakes the rule
_THAT = frozenset({"that", "it", "this"})
_TOLD = frozenset({QuantityKind.COUNT, QuantityKind.ORDINAL})
_REACH = 8  # tokens from "the first time" to its "reached that"
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.RATE})


def read(scene: Scene, statement: int) -> Iterator[Reading]:
    """Every bound that was passed for the first time since a year or in so many years."""
    for cue in (*(cue for cue in scene.cues if cue.row["cue"] == "first_time"), *_parted(scene)):
        if scene.hidden[cue.first]:
            continue
        scope = scope_of(scene, cue.first, cue.last - 1)
        bound = _bound(scene, cue)
        if scope is None or bound is None or scope[0].kind not in {ScopeKind.SINCE, ScopeKind.YEARS}:
            continue
        quantity, end = bound
        mark = noun_after(scene, quantity.last) or subject(scene, quantity.first)
        measure = measure_words(scene, mark) if mark is not None else None
        place = place_of(scene, quantity.first, quantity.last)
        yield Reading(
            Shape.EXTREME,
            scene.span(cue.first, max(scope[1], cue.last)),
            statement,
            ("first time",),
            measure=measure,
            qualifiers=qualifiers_near(scene, quantity.first, quantity.last),
            places=(place,) if place else (),
            period=period_of(scene, quantity.first, quantity.last),
            end=end,
            scope=scope[0],
        )


def _parted(scene: Scene) -> list[Mark]:
    """ "The first time it has topped 100 since 2012": words that stand apart from their "since"."""
    if not {"first", "time", "since"} <= scene.has:
        return []
    found = {first_time_before(scene.words, period.first) for period in scene.periods}
    return [Mark(at, at + 2, {"cue": "first_time"}) for at in sorted(one for one in found if one is not None)]


def _told_before(scene: Scene, cue: Mark) -> Quantity | None:
    """ "The 300th homicide of 2015, the first time the city has reached that": the number that "that" stands for."""
    near = range(cue.last, min(len(scene.words), cue.last + _REACH))
    if not any(scene.words[at] in word_set("reaches") and scene.word(at + 1) in _THAT for at in near):
        return None
    before = [one for one in scene.quantities if one.kind in _TOLD and one.last <= cue.first]
    return before[-1] if before else None


def _bound(scene: Scene, cue: Mark) -> tuple[Quantity, End] | None:
    """The number that was passed, and from which side; None where the words deny it."""
    told = _told_before(scene, cue)
    if told is not None:
        return told, End.HIGHEST
    part = scene.segment[cue.first]
    for quantity in sorted(scene.quantities, key=lambda one: scene.segment[one.first] != part):
        if quantity.kind not in _KINDS or scene.clause[quantity.first] != scene.clause[cue.first]:
            continue
        end = _ENDS.get(quantity.operator)
        if quantity.operator is Operator.EQUAL and scene.word(quantity.first - 1) in word_set("reaches"):
            end = End.HIGHEST
        denied = any(one.row["cue"] == "not" and 0 <= quantity.first - one.last <= 2 for one in scene.cues)
        if end is not None and not denied:
            return quantity, end
    return None
