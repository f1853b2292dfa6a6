"""A bound passed for the first time in years: "topped 700 for the first time since 1998" is the highest since 1998.

The bound is a value of its own. "Rose for the first time since 1998" passes no bound and is no extreme.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.dates.claimed_dates import first_time_before
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.per_head import per_heads, rate_is_told
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.standing.scopes import scope_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    End,
    Of,
    Operator,
    Origin,
    PeriodWords,
    Quantity,
    QuantityKind,
    Reading,
    ScopeKind,
    ScopeWords,
    Shape,
    YearShift,
)

_ENDS = {
    Operator.MORE: End.HIGHEST,
    Operator.AT_LEAST: End.HIGHEST,
    Operator.LESS: End.LOWEST,
    Operator.AT_MOST: End.LOWEST,
}
SIGNS = frozenset({"first_time", "first"})  # what wakes the rule
_FIELDS = frozenset({ScopeKind.SINCE, ScopeKind.YEARS, ScopeKind.EVER})
_THAT = frozenset({"that", "it", "this"})
_TOLD = frozenset({QuantityKind.COUNT, QuantityKind.ORDINAL})
_REACH = 8  # tokens from "the first time" to its "reached that"
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.RATE})


def read(scene: Scene, statement: int) -> Iterator[Reading]:
    """Every bound that was passed for the first time since a year or in so many years."""
    for cue in (*(cue for cue in scene.cues if cue.row["cue"] == "first_time"), *_parted(scene)):
        if scene.hidden[cue.first]:
            continue
        scope = _since(scene, cue) or scope_of(scene, cue.first, cue.last - 1) or _ever(scene, cue)
        bound = _bound(scene, cue)
        if scope is None or bound is None or scope[0].kind not in _FIELDS:
            continue
        quantity, end = bound
        mark = noun_after(scene, quantity.last) or subject(scene, quantity.first)
        measure = measure_words(scene, mark) if mark is not None else None
        yield Reading(
            Shape.EXTREME,
            scene.span(cue.first, max(scope[1], cue.last)),
            statement,
            ("first time",),
            measure=measure,
            qualifiers=qualifiers_near(scene, quantity.first, quantity.last),
            places=places_of(scene, quantity.first, quantity.last),
            period=period_of(scene, quantity.first, quantity.last) or _running_year(scene, cue),
            amount=quantity,
            end=end,
            of=Of.RATE if _is_rate(scene, quantity) else None,
            scope=scope[0],
        )


def _running_year(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "It is the first year since 2003 with more than 600": the year that runs."""
    year = next((at for at in range(cue.first, cue.last) if scene.word(at) == "year"), None)
    if year is None or scene.word(cue.first - 1 - (scene.word(cue.first - 1) == "the")) not in word_set("present"):
        return None
    span = scene.span(year, year + 1)
    this = CalendarWords(YearShift(0, Origin.RUNNING))
    return PeriodWords(year, year + 1, span, scene.text[span.start : span.end], this)


def _is_rate(scene: Scene, bound: Quantity) -> bool:
    """ "The rate will be 3.89 per 100,000, and under 4.0 for the first time": no count has a part of one."""
    return per_heads(bound) or (bound.precision < 1 and rate_is_told(scene, bound.first))


def _ever(scene: Scene, cue: Mark) -> tuple[ScopeWords, int] | None:
    """ "Passed 200 homicides for the first time", and no year since which: it never had."""
    if {"since", "in"} & set(scene.words[cue.first : cue.last]) and scene.word(cue.last - 1) != "history":
        return None
    closed = scene.word(cue.last) in word_set("phrase_end") - {"in"}
    return (ScopeWords(ScopeKind.EVER), cue.last) if closed else None


def _since(scene: Scene, cue: Mark) -> tuple[ScopeWords, int] | None:
    """ "The first time that it has recorded fewer than 900 of them since 2012": its "since", however far behind."""
    if "since" not in scene.has:
        return None
    start = next((one for one in scene.periods if first_time_before(scene.words, one.first) == cue.first), None)
    return None if start is None else (ScopeWords(ScopeKind.SINCE, start=start), start.last)


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
