"""What a claim is evaluated in: the record, the day, and how its figures are looked up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import islice

from onrecord.checking.definitions import options, stages
from onrecord.checking.rates import rates
from onrecord.checking.stretches import length, shifted
from onrecord.checking.tolerance import names
from onrecord.checking.view import Days, View, days
from onrecord.checking.vintages import Asked, Option, Tier
from onrecord.frozen import dataclass
from onrecord.model import Figure, Of, Period

_YEAR = 360  # days; what is at least as long counts as a yearly figure
_MOST_SUMS = 24


@dataclass(frozen=True, slots=True)
class Context:
    """The record's view and the day the words were said; None where everything known now decides."""

    view: View
    day: date | None
    projected: bool = False


def values(
    context: Context, figure: Figure, period: Period, of: Of | None = None, *, shares: bool = False
) -> tuple[Option, ...]:
    """Every value that a figure could mean at a period, the deciding one first; several places as their sum."""
    assert figure.measure is not None
    stretch = closed(context, period)
    lists = [
        (rates if of is Of.RATE else options)(
            context.view, Asked(figure.measure, place, figure.qualifiers, stretch, context.day, shares)
        )
        for place in figure.places
    ]
    if not lists:
        return ()
    return lists[0] if len(lists) == 1 else sums(lists)


def closed(context: Context, period: Period) -> Days:
    """The days of a period; one that has not ended runs to the day of the words."""
    first, last = days(period)
    return (first, context.day if last is None and context.day and context.day >= first else last)


def sums(lists: list[tuple[Option, ...]]) -> tuple[Option, ...]:
    """Sums over places: each place's default, then each publisher that counts all of them, then one vintage changed."""
    if not all(lists):
        return ()
    found = [_total([items[0] for items in lists])]
    common = [item.definition for item in lists[0] if item.tier is Tier.DECIDES]
    for definition in common:
        picked = [pick(items, definition) for items in lists]
        if all(picked):
            found.append(_total([item for item in picked if item is not None]))
    for at, items in enumerate(lists):
        changed = islice(items, 1, _MOST_SUMS)
        found.extend([_total([item if n == at else other[0] for n, other in enumerate(lists)]) for item in changed])
    return tuple(found)


def pick(items: tuple[Option, ...], definition: str) -> Option | None:
    """The deciding value of one publisher."""
    return next((item for item in items if item.definition == definition and item.tier is Tier.DECIDES), None)


def _total(items: list[Option]) -> Option:
    definitions = list(dict.fromkeys([item.definition for item in items]))
    return Option(
        sum((item.value for item in items), Decimal(0)),
        "+".join(definitions),
        max(item.tier for item in items),
        tuple([row for item in items for row in item.rows]),
        sum((item.low for item in items), Decimal(0)),
        sum((item.high for item in items), Decimal(0)),
        any(item.bound for item in items),
        " + ".join([f"{item.value:,f}" for item in items]),
        any(item.later for item in items),
        any(item.incomplete for item in items),
        any(item.standin for item in items),
        any(item.daily for item in items),
    )


def latest(context: Context, figure: Figure) -> Period | None:
    """The latest period of which a figure was known on the day: yearly ones before parts, exact ones before bounds."""
    found: dict[tuple[bool, bool, bool, date, int], Period] = {}
    assert figure.measure is not None
    stock = figure.measure in names("stocks", "measures")
    shared: set[Days] | None = None
    rows = []
    for place in figure.places:
        here: set[Days] = set()
        for qualifiers in stages(figure.measure, figure.qualifiers):
            book = context.view.book(figure.measure, place, qualifiers)
            lists = [row for by in book.series.values() for row in by.values()]
            lists.extend([(row,) for name, kept in book.others.items() if name != "rank" for row in kept])
            for vintages in lists:
                rows.extend([row for row in vintages if _named(figure, row.definition)])
                here.add(days(vintages[0].period))
            if here:
                break
        shared = here if shared is None else shared & here
    for row in rows:
        stretch = days(row.period)
        if stretch[1] is None or stretch not in (shared or ()):
            continue
        if context.day is not None and stretch[1] > context.day and not stock:
            continue
        known = context.day is None or row.as_of <= context.day
        exact = row.mark not in ("at_least", "at_most")
        long = stock or length(stretch) >= _YEAR
        found[known, exact, long, stretch[1], -length(stretch)] = row.period
    return found[max(found)] if found else None


def _named(figure: Figure, definition: str) -> bool:
    return figure.definition is None or figure.definition == definition


def period_before(period: Period) -> Period | None:
    """The same stretch of the year before: like is held against like. None for a period without end."""
    stretch = shifted(days(period), -1)
    return None if stretch is None else Period(stretch[0], stretch[1], period.grain)
