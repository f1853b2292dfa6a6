"""The record as the checker sees it: the rows of one figure sorted by publisher, and everything asked but once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from onrecord.claims.periods import days as period_of
from onrecord.model import RANKS, Gap, Measure, Observation, Period, Place, Record, Unit

Days = tuple[date, date | None]
Answer = TypeVar("Answer")

_COUNTED = (Unit.COUNT, Unit.USD)
A_YEAR = Decimal("365.25")  # days
YEARLY = 360  # days: a stretch at least as long counts as one of a year
_NO_GAPS: tuple[Gap, ...] = ()
_NONE: Any = object()  # no answer yet; None is one


def days(period: Period) -> Days:
    """First and last day: a fiscal year and its days are the same stretch."""
    return period.first, period.last


def year_of(stretch: Days) -> int:
    """The year in which a stretch ends."""
    return (stretch[1] or stretch[0]).year


def day_count(stretch: Days) -> int:
    """Days in the stretch, both ends included; 0 where it has not ended."""
    first, last = stretch
    return 0 if last is None else (last - first).days + 1


@dataclass(slots=True)
class Book:
    """One measure in one place under one set of qualifiers.

    `series` holds the figures in the measure's own unit: publisher, stretch of days, vintages (oldest first).
    `releases` names each publisher's sources that print figures, unlike files from which others are counted. `others`
    holds what is published as something else (a rate, a share, a rank), by unit or mark.
    """

    series: dict[str, dict[Days, tuple[Observation, ...]]] = field(default_factory=dict)
    releases: dict[str, frozenset[str]] = field(default_factory=dict)
    others: dict[str, list[Observation]] = field(default_factory=dict)


def _sort_rows(rows: Iterable[Observation], unit: Unit) -> Book:
    """Sort rows into a book; vintages stay in the order in which the record gives them, oldest first."""
    book = Book()
    lists: dict[str, dict[Days, list[Observation]]] = {}
    for row in rows:
        if row.mark in RANKS:
            book.others.setdefault(row.mark, []).append(row)
        elif row.unit is not unit:
            book.others.setdefault(row.unit, []).append(row)
        else:
            lists.setdefault(row.definition, {}).setdefault((row.period.first, row.period.last), []).append(row)
    for name, by in lists.items():
        book.releases[name] = frozenset([row.source for found in by.values() for row in found if row.mark != "derived"])
    book.series = {name: {key: tuple(found) for key, found in by.items()} for name, by in lists.items()}
    return book


class View:
    """A record and what was asked of it so far. One is kept for the record that was used last."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.kept: dict[Any, Any] = {}  # answers of other files, by a key that begins with their name
        self._books: dict[tuple[str, str, tuple[str, ...]], Book] = {}
        self._orders: dict[tuple[str, str], tuple[str, ...]] = {}
        self._gaps: dict[tuple[str, str], tuple[Gap, ...]] = {}
        self._measures: dict[str, Measure | None] = {}
        self._places: dict[str, Place | None] = {}
        self._publishers: dict[str, str] = {}

    @property
    def size(self) -> int:
        """How much is kept."""
        return len(self.kept) + len(self._books) + len(self._measures) + len(self._places)

    def once(self, key: Hashable, answer: Callable[[], Answer]) -> Answer:
        """The answer kept under the key, which begins with the name of the question; asked for where there is none."""
        kept: Answer = self.kept.get(key, _NONE)
        if kept is _NONE:
            kept = self.kept[key] = answer()
        return kept

    def book(self, measure: str, place: str, qualifiers: tuple[str, ...] = ()) -> Book:
        """Every row of the measure in the place under exactly these qualifiers."""
        key = (measure, place, qualifiers)
        book = self._books.get(key)
        if book is None:
            book = _sort_rows(self.record.observations(measure, place, qualifiers), self.unit(measure))
            self._books[key] = book
        return book

    def summed(self, measure: str, place: str, qualifiers: tuple[str, ...], stretch: Days) -> tuple[Observation, ...]:
        """What daily counts add up to in a stretch that no publisher has told as such, oldest edition first."""

        def rows() -> tuple[Observation, ...]:
            found = self.record.observations(measure, place, qualifiers, period_of(*stretch))
            unit = self.unit(measure)
            return tuple([row for row in found if row.mark == "derived" and row.unit is unit])

        return self.once(("summed", measure, place, qualifiers, stretch), rows)

    def measure(self, identifier: str) -> Measure | None:
        """The measure, or None where the record does not know it."""
        if identifier not in self._measures:
            self._measures[identifier] = self.record.measure(identifier)
        return self._measures[identifier]

    def place(self, identifier: str) -> Place | None:
        """The place, or None where the record does not know it."""
        if identifier not in self._places:
            self._places[identifier] = self.record.place(identifier)
        return self._places[identifier]

    def unit(self, measure: str) -> Unit:
        """The unit of the measure; a count where the record does not know it."""
        known = self.measure(measure)
        return known.unit if known is not None else Unit.COUNT

    def is_counted(self, measure: str) -> bool:
        """Whether figures of the measure add up over time and places (counts, money), unlike percentages."""
        return self.unit(measure) in _COUNTED

    def order(self, measure: str, place: str) -> tuple[str, ...]:
        """Definitions in the order in which they decide."""
        key = (measure, place)
        if key not in self._orders:
            self._orders[key] = self.record.defaults(measure, place)
        return self._orders[key]

    def gaps(self, measure: str, place: str) -> tuple[Gap, ...]:
        """Known holes and breaks."""
        key = (measure, place)
        if key not in self._gaps:
            self._gaps[key] = tuple(self.record.gaps(measure, place)) or _NO_GAPS
        return self._gaps[key]

    def label(self, place: str) -> str:
        """The name of a place; its id where the record does not know it."""
        known = self.place(place)
        return known.label if known is not None else place

    def publisher(self, definition: str) -> str:
        """The name of a publisher by the id of its definition; the id where the record does not know it."""
        if definition not in self._publishers:
            try:
                self._publishers[definition] = self.record.definition(definition).label
            except Exception:  # a record answers an unknown id in its own way; the name is only shown
                self._publishers[definition] = definition
        return self._publishers[definition]


MOST_KEPT = 200_000  # answers and books; a day's work of a desk keeps a tenth, so only a long stream starts afresh

_last: list[View] = []


def view_of(record: Record) -> View:
    """The view of this record: the last one again where it is the same record and has not kept too much."""
    if not _last or _last[0].record is not record or _last[0].size > MOST_KEPT:
        _last[:] = [View(record)]
    return _last[0]
