"""A record in memory, built from a few rows: Mill Harbor, Northport and Southport are invented, so are the figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from onrecord.claims import parse_period
from onrecord.model import (
    Definition,
    Event,
    Gap,
    Measure,
    Observation,
    Period,
    Place,
    Source,
    Unit,
)

HARBOR, NORTH, SOUTH = "mill-harbor-xx", "northport-xx", "southport-xx"
LABELS = {HARBOR: "Mill Harbor", NORTH: "Northport", SOUTH: "Southport", "us": "United States"}
PUBLISHERS = {"hpd": "Harbor Police", "ucr": "FBI", "census": "Census Bureau", "courier": "Mill Harbor Courier"}
UNITS = {"clearance_rate": Unit.PERCENT, "police_budget": Unit.USD}


@dataclass
class Book:
    """Implements `model.Record` over a list of rows."""

    rows: list[Observation] = field(default_factory=list)
    known_events: list[Event] = field(default_factory=list)
    known_gaps: list[Gap] = field(default_factory=list)
    order: tuple[str, ...] = ("hpd", "ucr", "census")

    def add(
        self,
        period: str,
        value: str | int,
        *,
        definition: str = "hpd",
        as_of: str | None = None,
        place: str = HARBOR,
        measure: str = "homicides",
        qualifiers: tuple[str, ...] = (),
        mark: str = "",
        unit: Unit | None = None,
        source: str = "table",
        note: str = "",
    ) -> Book:
        when = parse_period(period)
        end = when.last or when.first
        known = date.fromisoformat(as_of) if as_of else date(end.year + 1, 1, 1)
        one = unit or UNITS.get(measure, Unit.COUNT)
        row = Observation(
            measure, qualifiers, place, when, Decimal(value), one, definition, source, known, None, mark, False, note
        )
        self.rows.append(row)
        return self

    def years(self, first: int, values: Sequence[int], *, definition: str = "hpd", place: str = HARBOR) -> Book:
        for step, value in enumerate(values):
            self.add(str(first + step), value, definition=definition, place=place)
        return self

    def observations(
        self, measure: str, place: str, qualifiers: tuple[str, ...] = (), period: Period | None = None
    ) -> Sequence[Observation]:
        found = [row for row in self.rows if (row.measure, row.place, row.qualifiers) == (measure, place, qualifiers)]
        found = [row for row in found if period is None or row.period == period]
        return sorted(found, key=lambda row: (row.period.first, row.period.last or date.max, row.as_of))

    def qualifiers(self, measure: str, place: str) -> tuple[tuple[str, ...], ...]:
        return tuple(sorted({row.qualifiers for row in self.rows if (row.measure, row.place) == (measure, place)}))

    def members(self, group: str, period: Period | None = None) -> tuple[str, ...] | None:
        return tuple(sorted({row.place for row in self.rows} - {"us"})) if group.startswith("us-") else None

    def events(self) -> Sequence[Event]:
        return self.known_events

    def gaps(self, measure: str, place: str) -> Sequence[Gap]:
        return [gap for gap in self.known_gaps if gap.measure in (measure, "*") and gap.place == place]

    def measure(self, identifier: str) -> Measure | None:
        known = {row.measure for row in self.rows} | {"homicides", "population"}
        unit = UNITS.get(identifier, Unit.COUNT)
        return Measure(identifier, identifier.replace("_", " "), unit, "") if identifier in known else None

    def place(self, identifier: str) -> Place | None:
        known = {row.place for row in self.rows} | set(LABELS)
        kind = "county" if "-county-" in identifier else "city"
        return Place(identifier, LABELS.get(identifier, identifier), kind, None) if identifier in known else None

    def source(self, identifier: str) -> Source:
        return Source(identifier, "Yearly table", "Harbor Police", "https://example.org/table", "")

    def definition(self, identifier: str) -> Definition:
        return Definition(identifier, PUBLISHERS.get(identifier, identifier), "")

    def defaults(self, measure: str, place: str) -> tuple[str, ...]:
        return self.order

    def copy(self) -> Book:
        return replace(self, rows=list(self.rows))
