"""The figures of one measure, read from its file a place at a time."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

from onrecord.errors import PackError
from onrecord.model import Observation, Unit
from onrecord.record import layout, periods

_days: dict[str, date] = {}
_numbers: dict[str, Decimal] = {}
_units: dict[str, Unit] = {unit.value: unit for unit in Unit}
_qualifiers: dict[str, tuple[str, ...]] = {"": ()}


class Figures:
    """One observation file. Rows stand by place and qualifiers, then by period, oldest vintage first."""

    def __init__(self, path: Path, measure: str, unit: Unit, index: str | None) -> None:
        self._path = path
        self._measure = measure
        self._unit = unit
        self._bytes = path.read_bytes()
        self._where = self._read_index(index)

    def names(self) -> tuple[str, ...]:
        """Every place with its qualifiers, as `layout.key` writes them."""
        return tuple(self._where)

    def rows(self, key: str, period: str | None = None) -> list[Observation]:
        """The rows of a place and its qualifiers, only those of one period where it is given as the file writes it."""
        stretch = self._where.get(key)
        if stretch is None:
            return []
        lines = self._bytes[stretch[0] : stretch[1]].decode("utf-8").splitlines()
        if period is not None:
            needle = f",{period},"
            lines = [line for line in lines if needle in line]
            return [row for row in map(self._row, lines) if periods.write(row.period) == period]
        return list(map(self._row, lines))

    def _row(self, line: str) -> Observation:
        cells = line.split(",") if '"' not in line else next(csv.reader([line]))
        try:
            place, words, period, value, unit, definition, source, as_of, inferred, mark, url, note = cells
        except ValueError:
            raise PackError(
                f"{self._path}: a row with {len(cells)} cells, not 12: {line[:60]!r}; build the pack again"
            ) from None
        return Observation(
            self._measure,
            _qualifiers.get(words) or _remember_words(words),
            place,
            periods.parse(period),
            _numbers.get(value) or _remember_number(value),
            _units[unit] if unit else self._unit,
            definition,
            source,
            _days.get(as_of) or _remember_day(as_of),
            url or None,
            mark,
            inferred == "1",
            note,
        )

    def _read_index(self, index: str | None) -> dict[str, tuple[int, int]]:
        if index is not None:
            size, *entries = index.split("\t")
            if size == str(len(self._bytes)):
                where = {}
                for entry in entries:
                    key, first, last = entry.rsplit(" ", 2)
                    where[key] = (int(first), int(last))
                return where
        return scan(self._bytes)


def scan(content: bytes) -> dict[str, tuple[int, int]]:
    """Where the rows of each place and its qualifiers stand in an observation file: first byte, byte after the last."""
    where: dict[str, tuple[int, int]] = {}
    start = content.find(b"\n") + 1
    for line in content[start:].splitlines(keepends=True):
        place, words, _ = line.decode("utf-8").split(",", 2)
        key = layout.key(place, words)
        end = start + len(line)
        where[key] = (where[key][0] if key in where else start, end)
        start = end
    return where


def _remember_day(text: str) -> date:
    day = _days[text] = date.fromisoformat(text)
    return day


def _remember_number(text: str) -> Decimal:
    number = _numbers[text] = Decimal(text)
    return number


def _remember_words(text: str) -> tuple[str, ...]:
    words = _qualifiers[text] = tuple(text.split(" ")) if text else ()
    return words
