"""share(part, whole) op N: a part of a whole, in percent; one that a publisher prints itself comes first."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice

from onrecord.checking import wording
from onrecord.checking.amounts import held_against
from onrecord.checking.case import Case, Slot
from onrecord.checking.context import Context, closed, latest, values
from onrecord.checking.tolerance import INFINITE, Kind, share
from onrecord.checking.view import days
from onrecord.checking.vintages import BOUNDS, Option, Tier
from onrecord.frozen import replace
from onrecord.model import Figure, Share, Unit

HUNDRED = Decimal(100)
_MOST = 60


def share_case(context: Context, claim: Share) -> Case:
    """Part and whole by one publisher where they are of one place; else each place's default."""
    figure, whole = claim.figure, claim.whole
    slot = Slot(figure, shares(context, figure, whole))
    view = context.view
    where = f"{wording.subject(view, whole)} {wording.when(figure.period)}"
    elsewhere = "" if figure.places == whole.places else f" in {wording.places(view, figure.places)}"
    lead = f"{wording.measure(view, figure)}{elsewhere} were"
    return held_against(context, slot, claim.amount, Kind.COMPUTED, Unit.PERCENT, f"of {where}", lead)


def shares(context: Context, part: Figure, whole: Figure) -> tuple[Option, ...]:
    """Every share in percent that could be meant, the deciding one first."""
    assert part.period is not None
    parts = values(context, part, part.period, shares=True)
    wholes = values(context, whole, whole.period or part.period, shares=True)
    printed = _printed(context, part) if part.places == whole.places and part.measure == whole.measure else []
    same = part.places == whole.places
    found = [
        _over(one, other)
        for one in parts
        for other in wholes
        if other.value > 0
        and one.value <= other.value  # more than the whole is no part of it: the words were misread
        and not other.bound
        and (not same or one.definition == other.definition)
        and (one.tier is other.tier or not same or one.tier is Tier.DECIDES)
    ]
    return tuple(islice((*printed, *found), _MOST))


def shares_period(context: Context, part: Figure, whole: Figure) -> Figure:
    """The part at the latest period known on the day, where the words name none."""
    period = latest(context, part) or latest(context, whole)
    return part if period is None else replace(part, period=period)


def _over(one: Option, other: Option) -> Option:
    low, high = _quotient(one, other)
    return replace(
        one,
        value=one.value / other.value * HUNDRED,
        low=low,
        high=high,
        utmost=_quotient(one.at_utmost(), other.at_utmost()) if one.standin or other.standin else None,
        tier=max(one.tier, other.tier),
        rows=(*one.rows, *other.rows),
        terms=f"{one.value:,f} / {other.value:,f}",
        later=one.later or other.later,
    )


def _quotient(one: Option, other: Option) -> tuple[Decimal, Decimal]:
    high = INFINITE if one.high == INFINITE or not other.low else one.high / other.low * HUNDRED
    return one.low / other.high * HUNDRED, high


def _printed(context: Context, part: Figure) -> list[Option]:
    """Shares that the publisher prints, as percentages of the same measure."""
    if len(part.places) != 1 or part.measure is None or part.period is None:
        return []
    rows = context.view.book(part.measure, part.places[0], part.qualifiers).others.get(Unit.PERCENT, [])
    found = []
    stretch = closed(context, part.period)
    for row in rows:
        if days(row.period) != stretch:
            continue
        low = high = row.value
        bound = row.mark in BOUNDS
        if row.mark == "approximate":
            low, high = row.value * (1 - share("approximate")), row.value * (1 + share("approximate"))
        elif bound:
            low, high = (row.value, HUNDRED) if row.mark == "at_least" else (Decimal(0), row.value)
        later = context.day is not None and row.as_of > context.day
        found.append(Option(row.value, row.definition, Tier.DECIDES, (row,), low, high, bound, later=later))
    return found
