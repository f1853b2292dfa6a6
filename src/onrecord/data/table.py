"""A file as rows of text cells, whatever it was: CSV, TSV, JSON, Excel or Parquet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

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


def load(path: Path, sheet: str | None = None) -> Table:
    """The table in a file, its kind told by the ending of its name. InputError, in one line, where there is none."""
    kind = path.suffix.lower()
    if kind == ".parquet":
        from onrecord.data import parquet  # needs a database, which most files do not

        return shaped(path.name, *parquet.rows(path))
    with _opened(path) as stream:
        data = stream.read(limit("bytes") + 1)
    if len(data) > limit("bytes"):
        raise InputError(f"{path}: over {limit('bytes') // 1_000_000} MB; keep the rows and columns that are needed")
    if not data.strip():
        raise InputError(f"{path}: the file is empty; save the figures with a row of column names")
    if kind in {".xlsx", ".xlsm"}:
        from onrecord.data import excel  # each kind of file loads what it needs

        return shaped(path.name, *excel.rows(data, str(path), sheet))
    if kind == ".json":
        from onrecord.data import jsonrows

        return shaped(path.name, *jsonrows.rows(data, str(path)))
    if kind not in {".csv", ".tsv", ".tab", ".txt"}:
        raise InputError(f"{path}: {kind or 'no ending'} is not read; save it as .csv, .tsv, .json, .xlsx or .parquet")
    from onrecord.data import delimited

    return shaped(path.name, *delimited.rows(data, str(path), tabs=kind in {".tsv", ".tab"}))


def _opened(path: Path) -> BinaryIO:
    try:
        return open(path, "rb")
    except FileNotFoundError:
        raise InputError(f"{path}: no such file; check the name given with --data") from None
    except IsADirectoryError:
        raise InputError(f"{path}: this is a directory; name a file with --data, or a pack with --pack") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name cannot be used"
        raise InputError(f"{path}: cannot be read ({reason}); name another file with --data") from None


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
