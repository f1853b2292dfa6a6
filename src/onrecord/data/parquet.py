"""Parquet, read by DuckDB where it is installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.data.table import Row
from onrecord.data.words import limit
from onrecord.errors import InputError


def rows(path: Path) -> tuple[Iterator[Row], list[str]]:
    """The header as row 0, then row after row. InputError without DuckDB, or where the file is no Parquet."""
    try:
        import duckdb  # an extra: only Parquet needs it
    except ImportError:
        raise InputError(f"{path}: Parquet needs DuckDB; pip install duckdb, or save the file as CSV") from None
    if not path.is_file():
        raise InputError(f"{path}: no such file; check the name given with --data")
    try:
        with duckdb.connect(":memory:") as base:
            asked = base.execute("SELECT * FROM read_parquet(?) LIMIT ?", [str(path), limit("rows") + 1])
            header = [str(column[0]) for column in asked.description or ()]
            if len(header) > limit("columns"):
                raise InputError(f"{path}: {len(header):,} columns; at most {limit('columns')} are read")
            found = asked.fetchall()
    except duckdb.Error as error:
        reason = str(error).split("\n")[0][:200]
        raise InputError(f"{path}: cannot be read as Parquet ({reason}); save it again or as CSV") from None
    return _rows(header, found), []


def _rows(header: list[str], found: list[tuple[Any, ...]]) -> Iterator[Row]:
    yield 0, header
    for number, cells in enumerate(found, 1):
        yield number, ["" if cell is None else str(cell).strip() for cell in cells]
