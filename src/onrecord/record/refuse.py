"""What a pack refuses, whoever builds it: a figure without source, of no known place, against itself or impossible."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from onrecord.errors import PackError
from onrecord.model import RANKS, Unit
from onrecord.record import layout, periods

_PERCENT_MAX = 100


@dataclass(slots=True)
class Refusals:
    """The ids that rows may use, and the rows seen so far. `today` is a day as text: nothing is dated after it."""

    today: str
    measures: dict[str, Unit]
    places: Iterable[str]
    definitions: Iterable[str]
    sources: Iterable[str]
    _seen: dict[tuple[str, ...], tuple[str, str]] = field(default_factory=dict)

    def check(self, measure: str, cells: dict[str, str], where: str) -> bool:
        """True where the row is new, False where the very same figure is there already.

        `cells` by the names of `layout.OBSERVATION_COLUMNS`; `where` is file and line. Raises PackError, one line,
        for everything that a pack refuses.
        """
        self._known(measure, cells, where)
        self._number(measure, cells, where)
        for what, day in (("as-of date", cells["as_of"]), ("period", self._last_day(cells["period"], where))):
            if day > self.today:
                raise PackError(f"{where}: {what} {day} is after today ({self.today}); correct the date")
        if "\n" in "".join(cells.values()):
            raise PackError(f"{where}: a line break inside a cell; write the note on one line")
        return self._new(measure, cells, where)

    def _known(self, measure: str, cells: dict[str, str], where: str) -> None:
        if not cells["source"]:
            raise PackError(f"{where}: no source; every figure names one")
        if not cells["as_of"]:
            raise PackError(f"{where}: no as-of date; give the day of the figure or of its edition")
        if measure not in self.measures:
            raise PackError(f"{where}: unknown measure {measure!r}; add it to measures.csv")
        for what, name, ids in (
            ("place", cells["place"], self.places),
            ("definition", cells["definition"], self.definitions),
            ("source", cells["source"], self.sources),
            ("mark", cells["mark"], layout.MARKS),
        ):
            if name not in ids:
                raise PackError(f"{where}: unknown {what} {name!r}; add it to {what}s.csv or correct the name")

    def _number(self, measure: str, cells: dict[str, str], where: str) -> None:
        try:
            value = Decimal(cells["value"])
            unit = Unit(cells["unit"]) if cells["unit"] else self.measures[measure]
        except (InvalidOperation, ValueError):
            raise PackError(f"{where}: {cells['value']!r} {cells['unit']} is no number of a known unit") from None
        if not value.is_finite() or value < 0:
            raise PackError(f"{where}: {measure} of {cells['value']}; a count is zero or more")
        if unit is Unit.PERCENT and value > _PERCENT_MAX:
            raise PackError(f"{where}: a share of {cells['value']} percent; a share is at most 100")

    def _last_day(self, period: str, where: str) -> str:
        try:
            known = periods.parse(period)
        except PackError as error:
            raise PackError(f"{where}: {error}") from None
        # A year that has not ended is refused by its first day only: a budget is asked for before its year begins.
        return min(known.first.isoformat(), self.today) if period.startswith("FY") else known.first.isoformat()

    def _new(self, measure: str, cells: dict[str, str], where: str) -> bool:
        apart = cells["mark"] if cells["mark"] in (*RANKS, "derived") else ""
        period = periods.write(periods.parse(cells["period"]))
        vintage = (measure, apart, period, *(cells[name] for name in _VINTAGE))
        before = self._seen.get(vintage)
        if before is None:
            self._seen[vintage] = (cells["value"], where)
            return True
        if Decimal(before[0]) != Decimal(cells["value"]):
            raise PackError(
                f"{where}: {measure} of {cells['place']} in {cells['period']} is {cells['value']}, but {before[0]} at "
                f"{before[1]} for the same source, definition and day; keep one or date them apart"
            )
        return False


_VINTAGE = ("place", "qualifiers", "unit", "definition", "source", "as_of")
