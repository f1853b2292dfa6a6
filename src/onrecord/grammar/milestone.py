"""Milestones: "passed 600 for the first time since 2003", which says that no year since was as high."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.counts import make_value
from onrecord.grammar.scene import Scene
from onrecord.grammar.scopes import scope_of
from onrecord.grammar.subjects import measure_words, noun_after, subject
from onrecord.model import End, Of, Operator, Quantity, QuantityKind, Reading, ScopeKind, Shape

_ENDS = {
    Operator.MORE: End.HIGHEST,
    Operator.AT_LEAST: End.HIGHEST,
    Operator.LESS: End.LOWEST,
    Operator.AT_MOST: End.LOWEST,
}
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.RATE})


def read(scene: Scene, statement: int) -> Iterator[Reading]:
    """An extreme for each bound that is passed for the first time since a year, or in so many."""
    if "first_time" not in scene.kinds:
        return
    for cue in scene.cues:
        if cue.row["cue"] != "first_time":
            continue
        bound = _bound(scene, cue.first)
        found = scope_of(scene, cue.first, cue.first + 1)
        if bound is None or found is None or found[0].kind not in {ScopeKind.SINCE, ScopeKind.YEARS}:
            continue
        mark = noun_after(scene, bound.last) or subject(scene, bound.first)
        measure = measure_words(scene, mark) if mark is not None else None
        made = make_value(scene, statement, bound, measure, bound.first, bound.last, rule="milestone")
        yield replace(
            made,
            shape=Shape.EXTREME,
            span=scene.span(cue.first, found[1]),
            amount=None,
            unit=None,
            end=_ENDS[bound.operator],
            scope=found[0],
            of=Of.RATE if bound.kind is QuantityKind.RATE else None,
        )


def _bound(scene: Scene, at: int) -> Quantity | None:
    """The last number before a token, in its clause, that is told as passed or fallen below."""
    before = [
        quantity
        for quantity in scene.quantities
        if quantity.last <= at and scene.clause[quantity.first] == scene.clause[at] and quantity.kind in _KINDS
    ]
    return before[-1] if before and before[-1].operator in _ENDS else None
