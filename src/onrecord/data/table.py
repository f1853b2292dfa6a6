"""The table in a file of figures: its header, rows of as many text cells, and what of it was left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from onrecord.data.problems import Problem
from onrecord.data.words import limit
from onrecord.errors import InputError

Row = tuple[int, list[str]]


@dataclass(slots=True)
class Table:
    """`rows` are pairs of a row number, as a spreadsheet counts, and as many cells as the header has.

    `notes` say how the file was read where that was a choice ("read as Windows-1252").
    """

    name: str
    header: list[str]
    rows: list[Row]
    notes: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def shaped(name: str, found: Iterable[Row], notes: list[str]) -> Table:
    """Find the header, pad what is short, leave out what is long or broken."""
    rows = iter(found)
    header, first = _header(name, rows)
    if len(header) > limit("columns"):
        raise InputError(f"{name}: {len(header):,} columns; at most {limit('columns')} are read, so keep those needed")
    table = Table(name, header, [], notes)
    if first > 1:
        table.notes.append(f"column names in row {first}")
    for number, cells in rows:
        if not any(cells):
            continue
        if len(table.rows) >= limit("rows"):
            raise InputError(f"{name}, row {number}: over {limit('rows'):,} rows; keep those that are needed")
        problem = _broken(number, cells, header)
        if problem is None:
            table.rows.append((number, cells[: len(header)] + [""] * (len(header) - len(cells))))
        else:
            table.problems.append(problem)
    if not table.rows and not table.problems:
        raise InputError(f"{name}, row {first}: column names and no rows below them; add the figures")
    return table


def _header(name: str, rows: Iterator[Row]) -> tuple[list[str], int]:
    """The first row with two cells or more; titles above it have one."""
    for number, cells in rows:
        if sum(bool(cell) for cell in cells) > 1:
            while cells and not cells[-1]:
                cells.pop()
            return cells, number
    raise InputError(f"{name}: no row with two columns; give a year and a figure, with their names above them")


def _broken(number: int, cells: list[str], header: list[str]) -> Problem | None:
    for at, cell in enumerate(cells):
        if "\ufffd" in cell:
            column = header[at] if at < len(header) else None
            return Problem(number, column, "letters in another encoding than the rest; save the file as UTF-8")
    if any(cells[len(header) :]):
        return Problem(number, None, f"{len(cells)} cells under {len(header)} column names; quote cells with commas")
    return None
