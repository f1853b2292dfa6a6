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


_FEW = 8  # look-ups after which the whole file is worth reading


class Figures:
    """One observation file. Rows stand by place and qualifiers, then by period, oldest vintage first.

    The first few look-ups read only their rows; a group of many places reads the file once.
    """

    def __init__(self, path: Path, measure: str, unit: Unit, index: str | None) -> None:
        self._path = path
        self._measure = measure
        self._unit = unit
        size, _, entries = (index or "").partition("\t")
        self._index = f"\t{entries}\t" if size == str(path.stat().st_size) else None
        self._asked = 0
        self._bytes: bytes | None = None
        self._where: dict[str, tuple[int, int]] | None = None

    def names(self) -> tuple[str, ...]:
        """Every place with its qualifiers, as `layout.key` writes them."""
        return tuple(self._all())

    def rows(self, key: str, period: str | None = None) -> list[Observation]:
        """The rows of a place and its qualifiers, only those of one period where it is given as the file writes it."""
        stretch = self._find(key)
        if stretch is None:
            return []
        content = self._read(*stretch)
        if not (content.startswith(f"{key.partition('{')[0]},".encode()) and content.endswith(b"\n")):
            return self._again(key, period)
        lines = content.decode("utf-8").splitlines()
        if period is not None:
            needle = f",{period},"
            lines = [line for line in lines if needle in line]
            return [row for row in map(self._row, lines) if periods.write(row.period) == period]
        return list(map(self._row, lines))

    def _again(self, key: str, period: str | None) -> list[Observation]:
        """The index points elsewhere, for somebody edited the file without changing its size: look for ourselves."""
        if self._index is None:
            raise PackError(f"{self._path}: rows are broken near {key!r}; end every row with a line break")
        self._index = self._where = None
        return self.rows(key, period)

    def _find(self, key: str) -> tuple[int, int] | None:
        """First byte of a stretch and the byte after its last."""
        self._asked += 1
        if self._index is None or self._where is not None or self._asked > _FEW:
            return self._all().get(key)
        at = self._index.find(f"\t{key} ")
        if at < 0:
            return None
        first, last = self._index[at + len(key) + 2 : self._index.index("\t", at + 1)].split(" ")
        return int(first), int(last)

    def _read(self, first: int, last: int) -> bytes:
        if self._bytes is None and self._asked <= _FEW:
            with self._path.open("rb") as file:
                file.seek(first)
                return file.read(last - first)
        return self._whole()[first:last]

    def _whole(self) -> bytes:
        if self._bytes is None:
            self._bytes = self._path.read_bytes()
        return self._bytes

    def _all(self) -> dict[str, tuple[int, int]]:
        """Every stretch, from the index, or from the file itself where the index does not fit it."""
        if self._where is None:
            if self._index is None:
                self._where = scan(self._whole())
            else:
                entries = (entry.rsplit(" ", 2) for entry in self._index.strip("\t").split("\t"))
                self._where = {key: (int(first), int(last)) for key, first, last in entries}
        return self._where

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
