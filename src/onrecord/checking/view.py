"""The record as the checker sees it: the rows of one figure sorted by publisher, and everything asked but once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from onrecord.claims.periods import days as period_of
from onrecord.model import Gap, Observation, Period, Record, Unit

Days = tuple[date, date | None]

_COUNTED = (Unit.COUNT, Unit.USD)
_NO_GAPS: tuple[Gap, ...] = ()


def days(period: Period) -> Days:
    """First and last day: a fiscal year and its days are the same stretch."""
    return period.first, period.last


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


def sort_rows(rows: Iterable[Observation], unit: Unit) -> Book:
    """Sort rows into a book; vintages stay in the order in which the record gives them, oldest first."""
    book = Book()
    lists: dict[str, dict[Days, list[Observation]]] = {}
    for row in rows:
        if row.mark == "rank":
            book.others.setdefault("rank", []).append(row)
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
        self._labels: dict[str, str] = {}

    @property
    def size(self) -> int:
        """How much is kept."""
        return len(self.kept) + len(self._books)

    def book(self, measure: str, place: str, qualifiers: tuple[str, ...] = ()) -> Book:
        """Every row of the measure in the place under exactly these qualifiers."""
        key = (measure, place, qualifiers)
        book = self._books.get(key)
        if book is None:
            book = sort_rows(self.record.observations(measure, place, qualifiers), self.unit(measure))
            self._books[key] = book
        return book

    def summed(self, measure: str, place: str, qualifiers: tuple[str, ...], stretch: Days) -> tuple[Observation, ...]:
        """What daily counts add up to in a stretch that no publisher has told as such, oldest edition first."""
        key = ("summed", measure, place, qualifiers, stretch)
        found: tuple[Observation, ...] | None = self.kept.get(key)
        if found is None:
            rows = self.record.observations(measure, place, qualifiers, period_of(*stretch))
            unit = self.unit(measure)
            found = self.kept[key] = tuple([row for row in rows if row.mark == "derived" and row.unit is unit])
        return found

    def unit(self, measure: str) -> Unit:
        """The unit of the measure; a count where the record does not know it."""
        known = self.record.measure(measure)
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
        if place not in self._labels:
            known = self.record.place(place)
            self._labels[place] = known.label if known is not None else place
        return self._labels[place]

    def publisher(self, definition: str) -> str:
        """The name of a publisher by the id of its definition; the id where the record does not know it."""
        key = "\0" + definition
        if key not in self._labels:
            try:
                self._labels[key] = self.record.definition(definition).label
            except Exception:  # a record answers an unknown id in its own way; the name is only shown
                self._labels[key] = definition
        return self._labels[key]


MOST_KEPT = 200_000  # answers and books; a day's work of a desk keeps a tenth, so only a long stream starts afresh

_last: list[View] = []


def view_of(record: Record) -> View:
    """The view of this record: the last one again where it is the same record and has not kept too much."""
    if not _last or _last[0].record is not record or _last[0].size > MOST_KEPT:
        _last[:] = [View(record)]
    return _last[0]
