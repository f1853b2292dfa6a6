"""Figures in memory behind the questions that a record answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from onrecord.errors import PackError
from onrecord.model import Definition, Event, Gap, Measure, Observation, Period, Place, Source


class OwnRecord:
    """Implements `model.Record` for the figures of one file: one source, one definition, no events, no groups."""

    def __init__(
        self,
        rows: Iterable[Observation],
        measures: Iterable[Measure],
        places: Iterable[Place],
        source: Source,
        definition: Definition,
    ) -> None:
        self._rows: dict[tuple[str, str], list[Observation]] = {}
        for row in sorted(rows, key=lambda row: (row.period.first, row.period.last or date.max, row.as_of)):
            self._rows.setdefault((row.measure, row.place), []).append(row)
        self._measures = {measure.id: measure for measure in measures}
        self._places = {place.id: place for place in places}
        self._source = source
        self._definition = definition

    def observations(
        self, measure: str, place: str, qualifiers: tuple[str, ...] = (), period: Period | None = None
    ) -> Sequence[Observation]:
        """The rows of the measure in the place, by period; none under any qualifier."""
        rows = [] if qualifiers else self._rows.get((measure, place), [])
        return rows if period is None else [row for row in rows if row.period == period]

    def qualifiers(self, measure: str, place: str) -> tuple[tuple[str, ...], ...]:
        """The plain count alone."""
        return ((),) if (measure, place) in self._rows else ()

    def members(self, group: str, period: Period | None = None) -> tuple[str, ...] | None:
        """None: a file knows no groups."""
        return None

    def events(self) -> Sequence[Event]:
        """None."""
        return ()

    def gaps(self, measure: str, place: str) -> Sequence[Gap]:
        """None."""
        return ()

    def measure(self, identifier: str) -> Measure | None:
        """The measure, where the file has it."""
        return self._measures.get(identifier)

    def place(self, identifier: str) -> Place | None:
        """The place, where only the file has it."""
        return self._places.get(identifier)

    def source(self, identifier: str) -> Source:
        """The file. Raises PackError for any other."""
        if identifier != self._source.id:
            raise PackError(f"no source {identifier!r} in this file")
        return self._source

    def definition(self, identifier: str) -> Definition:
        """As counted in the file. Raises PackError for any other."""
        if identifier != self._definition.id:
            raise PackError(f"no definition {identifier!r} in this file")
        return self._definition

    def defaults(self, measure: str, place: str) -> tuple[str, ...]:
        """The file's own count, where it has one."""
        return (self._definition.id,) if (measure, place) in self._rows else ()
