"""Several records as one: the packs, and a user's own figures before them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from onrecord.errors import PackError
from onrecord.model import Definition, Event, Gap, Measure, Observation, Period, Place, Record, Source

Found = TypeVar("Found")


class Combined:
    """Implements `model.Record`. What several know, the first one tells; figures, events and gaps are put together."""

    def __init__(self, *records: Record) -> None:
        self._records = records

    def observations(
        self, measure: str, place: str, qualifiers: tuple[str, ...] = (), period: Period | None = None
    ) -> Sequence[Observation]:
        """Those of every record, by period, then oldest vintage first."""
        found = [list(record.observations(measure, place, qualifiers, period)) for record in self._records]
        told = [rows for rows in found if rows]
        if len(told) <= 1:
            return told[0] if told else ()
        rows = [row for rows in told for row in rows]
        return sorted(rows, key=lambda row: (row.period.first, row.period.last or date.max, row.as_of))

    def qualifiers(self, measure: str, place: str) -> tuple[tuple[str, ...], ...]:
        """The sets of qualifiers of any record."""
        return tuple(sorted({found for record in self._records for found in record.qualifiers(measure, place)}))

    def members(self, group: str, period: Period | None = None) -> tuple[str, ...] | None:
        """The places of a group, of the first record that knows it."""
        return self._first(lambda record: record.members(group, period))

    def events(self) -> Sequence[Event]:
        """Every event, by date."""
        found = [event for record in self._records for event in record.events()]
        return sorted(found, key=lambda event: (event.period.first, event.period.last or date.max))

    def gaps(self, measure: str, place: str) -> Sequence[Gap]:
        """Known holes and breaks in any record."""
        return [gap for record in self._records for gap in record.gaps(measure, place)]

    def measure(self, identifier: str) -> Measure | None:
        """The measure, of the first record that knows it."""
        return self._first(lambda record: record.measure(identifier))

    def place(self, identifier: str) -> Place | None:
        """The place, of the first record that knows it."""
        return self._first(lambda record: record.place(identifier))

    def source(self, identifier: str) -> Source:
        """The source. Raises PackError for an id that no record has."""
        return self._known(lambda record: record.source(identifier))

    def definition(self, identifier: str) -> Definition:
        """The definition. Raises PackError for an id that no record has."""
        return self._known(lambda record: record.definition(identifier))

    def defaults(self, measure: str, place: str) -> tuple[str, ...]:
        """The orders of the records, one behind the other."""
        return tuple(dict.fromkeys(name for record in self._records for name in record.defaults(measure, place)))

    def _first(self, ask: Callable[[Record], Found | None]) -> Found | None:
        return next((found for record in self._records if (found := ask(record)) is not None), None)

    def _known(self, ask: Callable[[Record], Found]) -> Found:
        missed: PackError | None = None
        for record in self._records:
            try:
                return ask(record)
            except PackError as error:
                missed = error
        raise missed or PackError("an empty record")
