"""Extremes and ranks as claims: among whom, or since when, a figure stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from onrecord.grounding.ends_of_change import start_of_change
from onrecord.grounding.groups import group_for
from onrecord.grounding.of_what import of_what
from onrecord.model import Among, Ever, Extreme, Figure, Rank, Reading, Scope, ScopeKind, Since, Unit, Years

if TYPE_CHECKING:
    from onrecord.grounding.slots import Slots


def _scope(reading: Reading, slots: Slots) -> Scope | None:
    words = reading.scope
    if words is None:
        return Ever()
    match words.kind:
        case ScopeKind.EVER:
            return Ever()
        case ScopeKind.SINCE:
            return Since(slots.since) if slots.since is not None else None
        case ScopeKind.YEARS:
            return Since(slots.since) if slots.since is not None else Years(words.years or 1)
        case ScopeKind.AMONG:
            return Among(group_for(slots.field or words.group or "country", slots.measure, slots.places))
        case other:
            assert_never(other)


def extreme_of(reading: Reading, slots: Slots, figure: Figure) -> Extreme | None:
    """The highest or the lowest of its scope."""
    scope = _scope(reading, slots)
    if scope is None or reading.end is None:
        return None
    return Extreme(
        figure,
        reading.end,
        scope,
        reading.among_the,
        slots.until,
        rivals=reading.against_qualifiers,
        of=of_what(reading, slots),
        start=start_of_change(reading, slots),
        percent=reading.unit is Unit.PERCENT,
    )


def rank_of(reading: Reading, slots: Slots, figure: Figure) -> Rank | None:
    """The place in the order of its scope."""
    scope = _scope(reading, slots)
    if scope is None or reading.end is None or reading.place_in_order is None:
        return None
    rivals = reading.against_qualifiers
    return Rank(figure, reading.end, reading.place_in_order, scope, rivals, of=of_what(reading, slots))
