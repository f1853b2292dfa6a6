"""What a claim is evaluated in: the record, the day, and how its figures are looked up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import islice

from onrecord.checking import wording
from onrecord.checking.definitions import options, stages
from onrecord.checking.rates import rates
from onrecord.checking.stretches import shifted
from onrecord.checking.tolerance import meant, names
from onrecord.checking.view import YEARLY, Days, View, day_count, days
from onrecord.checking.vintages import BOUNDS, Asked, Option, Tier
from onrecord.frozen import dataclass
from onrecord.model import RANKS, Figure, Observation, Of, Period

_LONG = 400  # days; what is longer is a window of years
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
    return values_in(context, figure, closed(context, period), of, shares=shares)


def values_in(
    context: Context, figure: Figure, stretch: Days, of: Of | None = None, *, shares: bool = False
) -> tuple[Option, ...]:
    """As `values`, in a stretch of days."""
    assert figure.measure is not None
    ask = rates if of is Of.RATE else options
    if len(figure.places) == 1:
        return ask(
            context.view, Asked(figure.measure, figure.places[0], figure.qualifiers, stretch, context.day, shares)
        )
    lists = [
        ask(context.view, Asked(figure.measure, place, figure.qualifiers, stretch, context.day, shares))
        for place in figure.places
    ]
    return sums(lists)


def closed(context: Context, period: Period) -> Days:
    """The days of a period; one that has not ended runs to the day of the words."""
    first, last = days(period)
    return (first, context.day if last is None and context.day and context.day >= first else last)


def sums(lists: list[tuple[Option, ...]]) -> tuple[Option, ...]:
    """Sums over places: each place's default, then each publisher that counts all of them, then one vintage changed."""
    if not lists or not all(lists):
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
        " + ".join([wording.number(item.value) for item in items]),
        any(item.later for item in items),
        any(item.incomplete for item in items),
        _utmost(items),
        any(item.daily for item in items),
    )


def _utmost(items: list[Option]) -> tuple[Decimal, Decimal] | None:
    """The least and the most of a sum of which a stretch ends otherwise than the one asked for."""
    if not any(item.standin for item in items):
        return None
    ends = [item.utmost or (item.low, item.high) for item in items]
    return sum((low for low, _ in ends), Decimal(0)), sum((high for _, high in ends), Decimal(0))


def latest(context: Context, figure: Figure) -> Period | None:
    """The latest period of which a figure was known on the day: yearly ones before parts, exact ones before bounds."""
    assert figure.measure is not None
    stock = figure.measure in names("stocks", "measures")
    day = context.day or date.max
    best: tuple[tuple[bool, bool, bool, date, int], Period] | None = None
    for last, span, rows in context.view.once(
        ("told", figure.measure, figure.places, figure.qualifiers), lambda: _told(context.view, figure)
    ):
        if last > day and not stock:
            continue
        for row in rows:
            if last > day and row.as_of > day:
                continue  # a headcount of a time to come, which nobody had told on the day
            if span > _LONG:
                continue  # words of now are of no window of years
            order = (row.as_of <= day, row.mark not in BOUNDS, stock or span >= YEARLY, last, -span)
            if meant(figure.definition, row.definition) and (best is None or order > best[0]):
                best = (order, row.period)
        if best is not None and all(best[0][:3]):
            break  # what follows ended earlier
    return None if best is None else best[1]


def _told(view: View, figure: Figure) -> list[tuple[date, int, tuple[Observation, ...]]]:
    """The stretches told of all places of a figure: last day, length, rows; the latest first, of these the shortest."""
    assert figure.measure is not None
    told: list[tuple[Days, tuple[Observation, ...]]] = []
    shared: list[set[Days]] = []
    for place in figure.places:
        for qualifiers in stages(figure.measure, figure.qualifiers):
            book = view.book(figure.measure, place, qualifiers)
            here = [item for by in book.series.values() for item in by.items()]
            others = [row for unit, rows in book.others.items() if unit not in RANKS for row in rows]
            here.extend([(days(row.period), (row,)) for row in others])
            if here:
                break
        told.extend(here)
        shared.append({stretch for stretch, _ in here})
    common = set.intersection(*shared) if shared else set()
    ended = [
        (stretch[1], day_count(stretch), rows[::-1])
        for stretch, rows in reversed(told)
        if stretch[1] is not None and stretch in common
    ]
    return sorted(ended, key=lambda one: (one[0], -one[1]), reverse=True)


def period_before(period: Period) -> Period | None:
    """The same stretch of the year before: like is held against like. None for a period without end."""
    stretch = shifted(days(period), -1)
    return None if stretch is None else Period(stretch[0], stretch[1], period.grain)
