"""The stretch of days a figure is of: the exact one, a sum of its pieces or days, a stock or a near cut-off.

A figure past the last data is never answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from onrecord.checking.cut_off import cut_off
from onrecord.checking.tolerance import names, settings
from onrecord.checking.view import Book, Days, View, day_count, days
from onrecord.checking.vintages import Asked, Option, Shelf, Tier, vintages
from onrecord.claims.periods import fiscal
from onrecord.frozen import replace
from onrecord.model import Observation, Unit

_DAY = timedelta(days=1)
_MOST_PIECES = 400
_FEW_TERMS = 4
_NONE: frozenset[str] = frozenset()

Starts = Mapping[date, list[date]]  # first days, and the last days of the stretches that begin there, latest first


def rows_for(view: View, asked: Asked, definition: str, book: Book) -> list[Option]:
    """The options of one publisher for the stretch asked for; empty where it has none."""
    shelf, releases = book.series[definition], book.releases.get(definition, _NONE)
    exact = shelf.get(asked.stretch, ())
    stock = asked.measure in names("stocks", "measures")
    counted = not stock and view.is_counted(asked.measure)
    if counted and asked.measure not in names("planned", "measures") and _unfinished(asked, exact):
        return rows_for(view, asked._replace(stretch=(asked.stretch[0], asked.day)), definition, book)
    if exact:
        return vintages(exact, asked.day, releases)
    if asked.stretch[1] is None:
        return []
    if stock:
        return _stock(asked, shelf)
    if not counted:
        return []
    starts = _starts(view, asked, definition, shelf)
    begins = asked.stretch[0] in starts  # neither a sum of stretches nor a near cut-off begins on another day
    tiled = _tiled(asked, definition, book, starts) if begins else []
    return (
        tiled
        or _daily(view, asked, definition)
        or (
            cut_off(asked, shelf, starts[asked.stretch[0]]) if begins and view.unit(asked.measure) is Unit.COUNT else []
        )
    )


def _unfinished(asked: Asked, exact: Iterable[Observation]) -> bool:
    """Whether the stretch ran on the day of the words and no figure of it was out: they count to that day at most."""
    first, last = asked.stretch
    day = asked.day
    return day is not None and last is not None and first <= day < last and all(row.as_of > day for row in exact)


@lru_cache(maxsize=10_000)
def shifted(stretch: Days, years: int) -> Days | None:
    """The same part of another year; the last day of February stays the last. None outside the calendar."""
    first, last = stretch
    if last is None:
        return None
    try:
        return _moved(first, years), _moved(last, years)
    except ValueError:
        return None


def _moved(day: date, years: int) -> date:
    if day.month == 2 and day.day >= 28 and (day + _DAY).month == 3:
        return date(day.year + years, 3, 1) - _DAY
    return day.replace(year=day.year + years)


def _stock(asked: Asked, shelf: Shelf) -> list[Option]:
    """A stock over a stretch is its last count in it; on a day the nearest count within a month.

    Of a calendar year in which none was counted it is that of the federal fiscal year of the same number.
    """
    first, last = asked.stretch
    assert last is not None
    within = [key for key in shelf if key[1] is not None and first <= key[0] and key[1] <= last]
    if within:
        return vintages(shelf[max(within, key=lambda key: (key[1] or key[0], key[0]))], asked.day)
    if first != last:
        fiscal = _fiscal_year(first, last)
        return vintages(shelf[fiscal], asked.day) if fiscal is not None and fiscal in shelf else []
    near = [key for key in shelf if key[0] == key[1] and abs((key[0] - first).days) <= settings()["cutoff"]["days"]]
    if near:
        return vintages(shelf[min(near, key=lambda key: (abs((key[0] - first).days), key[0]))], asked.day)
    around = [key for key in shelf if key[1] is not None and key[0] <= first <= key[1]]
    return vintages(shelf[min(around, key=day_count)], asked.day) if around else []


def _fiscal_year(first: date, last: date) -> Days | None:
    """The federal fiscal year of the number of a whole calendar year; None for other stretches."""
    whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year
    return days(fiscal(first.year)) if whole else None


def _tiled(asked: Asked, definition: str, book: Book, starts: Starts) -> list[Option]:
    """The sum of pieces that cover the stretch without gap or overlap, the longest pieces first.

    First with the vintages that decide, then with the earliest and the latest of every piece, where they differ.
    """
    shelf = book.series[definition]
    pieces = _pieces(asked, starts)
    if len(pieces) < 2:
        return []
    known = [vintages(shelf[piece], asked.day, book.releases.get(definition, _NONE)) for piece in pieces]
    if any(items[0].bound for items in known):
        return []
    sums = [_summed(definition, [items[0] for items in known], Tier.DECIDES)]
    for tier in (Tier.SUPERSEDED, Tier.LATER):
        other = [next((item for item in items if item.tier is tier), items[0]) for items in known]
        made = _summed(definition, other, tier)
        if made.value != sums[0].value:
            sums.append(made)
    return sums


def _pieces(asked: Asked, starts: Starts) -> list[Days]:
    """The stretches that tile the one asked for; empty where they leave a gap."""
    first, last = asked.stretch
    assert last is not None
    pieces: list[Days] = []
    at = first
    while at <= last:
        end = next((end for end in starts.get(at, ()) if end <= last), None)
        if end is None or len(pieces) == _MOST_PIECES:
            return []
        pieces.append((at, end))
        at = end + _DAY
    return pieces


def _summed(definition: str, chosen: list[Option], tier: Tier) -> Option:
    terms = " + ".join([f"{item.value:,f}" for item in chosen]) if len(chosen) <= _FEW_TERMS else ""
    return Option(
        sum((item.value for item in chosen), Decimal(0)),
        definition,
        tier,
        tuple([row for item in chosen for row in item.rows]),
        sum((item.low for item in chosen), Decimal(0)),
        sum((item.high for item in chosen), Decimal(0)),
        terms=terms,
        later=any(item.later for item in chosen),
        incomplete=any(item.incomplete for item in chosen),
    )


def _starts(view: View, asked: Asked, definition: str, shelf: Shelf) -> Starts:
    key = ("starts", asked.measure, asked.place, asked.qualifiers, definition)
    found: dict[date, list[date]] | None = view.kept.get(key)
    if found is None:
        found = {}
        for first, last in shelf:
            if last is not None:
                found.setdefault(first, []).append(last)
        for ends in found.values():
            ends.sort(reverse=True)
        view.kept[key] = found
    return found


def _daily(view: View, asked: Asked, definition: str) -> list[Option]:
    """What the publisher's daily counts add up to, for a stretch of at most a year; none where they end before it."""
    if day_count(asked.stretch) > settings()["daily"]["days"]:
        return []
    rows = view.summed(asked.measure, asked.place, asked.qualifiers, asked.stretch)
    own = [row for row in rows if row.definition == definition]
    return [replace(item, daily=True) for item in vintages(own, asked.day)] if own else []
