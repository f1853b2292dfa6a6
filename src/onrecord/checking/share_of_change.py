"""share(change(part), change(whole)) op N: the part that one figure has in the change of another, in percent."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from onrecord.checking import wording
from onrecord.checking.amounts import held_against
from onrecord.checking.case import Case, Slot
from onrecord.checking.context import Context, period_before, pick, values
from onrecord.checking.tolerance import Kind
from onrecord.checking.vintages import Option
from onrecord.frozen import replace
from onrecord.model import Figure, Period, Share, Unit

_HUNDRED = Decimal(100)
_MOST = 60


def share_of_change_case(context: Context, claim: Share) -> Case | None:
    """Each change by one publisher at both ends. None where no start can be told."""
    figure, whole = claim.figure, claim.whole
    assert figure.period is not None
    start = claim.start or period_before(figure.period)
    if start is None:
        return None
    parts, wholes = _changes(context, figure, start), list(_changes(context, whole, start))
    found = (_over(one, other) for one in parts for other in wholes if other.value != 0)
    slot = Slot(figure, tuple(islice(found, _MOST)))
    view = context.view
    from_to = f"from {wording.period(start)} to {wording.period(figure.period)}"
    lead = f"the change of {wording.subject(view, figure)} {from_to} was"
    rest = f"of that of {wording.subject(view, whole)}"
    return replace(held_against(context, slot, claim.amount, Kind.COMPUTED, Unit.PERCENT, rest, lead), chart=_no_chart)


def _no_chart(_: tuple[Option, ...]) -> None:
    """The years of the part alone would not show what it is a part of."""


def _changes(context: Context, figure: Figure, start: Period) -> Iterator[Option]:
    """The change of a figure by every publisher and vintage that has both ends, the deciding one first."""
    assert figure.period is not None
    before = values(context, replace(figure, period=start), start)
    for last in values(context, figure, figure.period):
        first = pick(before, last.definition)
        if first is None or not (first.exact and last.exact) or first.incomplete or last.incomplete:
            continue
        value = last.value - first.value
        terms = f"({last.value:,f} - {first.value:,f})"
        yield replace(last, value=value, low=value, high=value, rows=(*last.rows, *first.rows), terms=terms)


def _over(one: Option, other: Option) -> Option:
    value = one.value / other.value * _HUNDRED
    return replace(
        one,
        value=value,
        low=value,
        high=value,
        tier=max(one.tier, other.tier),
        rows=(*one.rows, *other.rows),
        terms=f"{one.terms} / {other.terms}",
        later=one.later or other.later,
    )
