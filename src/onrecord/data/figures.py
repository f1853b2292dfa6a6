"""Rows to figures: a place, a period, a measure, a number; and what had to be left out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from onrecord.data import cells, dates
from onrecord.data.cells import Cell
from onrecord.data.columns import Columns, Measured
from onrecord.data.pins import Pins
from onrecord.data.problems import Problem
from onrecord.data.table import Table
from onrecord.data.words import listed
from onrecord.errors import InputError
from onrecord.frozen import dataclass
from onrecord.model import Period, Unit

_WHOLE = 100  # percent


@dataclass(frozen=True, slots=True)
class Raw:
    """A cell with what it is of. `header` names its measure; `place` is empty in a file without a place column."""

    row: int
    column: str
    header: str
    place: str
    period: Period
    cell: Cell


def raw(table: Table, columns: Columns, pins: Pins) -> Iterator[Raw]:
    """Every cell that holds a number; what holds something else is added to the problems of the table."""
    fixed = {one.at: _fixed(one, pins, table) for one in columns.measures}
    only = [(_column(table, name, pins), text) for name, text in pins.only.items()]
    totals = 0
    for number, row in table.rows:
        if any(row[at] != text for at, text in only):
            continue
        place = "" if columns.place is None else " ".join(row[columns.place].split())
        if place.lower() in listed("words", "totals"):
            totals += 1
        elif columns.place is not None and not place:
            table.problems.append(Problem(number, table.header[columns.place], "no place; name it or take the row out"))
        else:
            yield from _row(table, columns, number, row, place, fixed, pins)
    if totals:
        table.notes.append(f"{totals} {'row of totals is' if totals == 1 else 'rows of totals are'} not read")


def _column(table: Table, name: str, pins: Pins) -> int:
    if name not in table.header:
        raise InputError(f"{pins.name}: only names {name!r}, which is no column of {table.name}")
    return table.header.index(name)


def _fixed(one: Measured, pins: Pins, table: Table) -> Period | None:
    text = one.period or pins.period
    if text is None:
        return None
    found = dates.read(text, pins.school_year or "")
    if found is None and dates.is_school_year(text):
        raise InputError(f"{table.name}, column {table.header[one.at]!r}: {_school(text)}")
    if found is None:
        raise InputError(f'{pins.name}: period {text!r} is none; write it as "2016", "2016-03" or "2016-Q1"')
    return found


def _school(text: str) -> str:
    return f'{text!r} is two years; say which one is meant with school_year = "starts" or "ends" in the TOML file'


def _row(
    table: Table,
    columns: Columns,
    number: int,
    row: list[str],
    place: str,
    fixed: dict[int, Period | None],
    pins: Pins,
) -> Iterator[Raw]:
    period: Period | None = None
    if columns.period is not None:
        text = row[columns.period]
        period = dates.read(text, pins.school_year or "")
        if period is None or period.last is None:
            what = _school(text) if dates.is_school_year(text) else f"{text[:40]!r} is no year and no date; correct it"
            table.problems.append(Problem(number, table.header[columns.period], what))
            return
    for one in columns.measures:
        of = period or fixed[one.at]
        if of is None:
            continue
        cell = cells.read(row[one.at])
        if cell.wrong:
            table.problems.append(Problem(number, table.header[one.at], cell.wrong))
        elif cell.value is not None:
            named = one.words if columns.series is None else row[columns.series]
            yield Raw(number, table.header[one.at], named, place, of, cell)


def settled(found: list[Raw], unit: Unit, fractions: bool, problems: list[Problem]) -> list[tuple[Raw, Decimal]]:
    """The figures of one measure that can be: none negative, no share over 100, no two for one place and period."""
    kept: dict[tuple[str, Period], tuple[Raw, Decimal]] = {}
    clashes: set[tuple[str, Period]] = set()
    for one in found:
        value = one.cell.value
        if value is None:
            continue
        wrong = _impossible(value, unit)
        if wrong:
            problems.append(Problem(one.row, one.column, wrong))
            continue
        value = value * _WHOLE if fractions else value
        key = (one.place.lower(), one.period)
        before = kept.setdefault(key, (one, value))
        if before[1] != value:
            clashes.add(key)
            of = f" of {one.place}" if one.place else ""
            what = f"{value}{of}, but {before[1]} in row {before[0].row} for the same period; neither is used"
            problems.append(Problem(one.row, one.column, f"{what}; keep one of them, or choose with only = ..."))
    return [pair for key, pair in kept.items() if key not in clashes]


def _impossible(value: Decimal, unit: Unit) -> str:
    if value < 0:
        return f"{value}; a figure is zero or more"
    if unit is Unit.PERCENT and value > _WHOLE:
        return f"{value} percent; a share is at most 100 (or pin the unit)"
    return ""
