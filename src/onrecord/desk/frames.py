"""A table as a frame of another library, where that library is installed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from onrecord.desk.formats import kind_of, plain
from onrecord.desk.sheet import Sheet
from onrecord.errors import InputError


def to_pandas(table: Sheet) -> Any:
    """A pandas DataFrame."""
    return _library("pandas").DataFrame(_columns(table), columns=list(table.columns))


def to_polars(table: Sheet) -> Any:
    """A polars DataFrame."""
    return _library("polars").DataFrame(_columns(table))


def to_arrow(table: Sheet) -> Any:
    """An Arrow table."""
    return _library("pyarrow").table(_columns(table))


def _columns(table: Sheet) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for at, name in enumerate(table.columns):
        cells = [plain(row[at]) for row in table.rows]
        if kind_of(table, at) == "DOUBLE":
            cells = [None if cell is None else float(cell) for cell in cells]  # type: ignore[arg-type]
        found[name] = cells
    return found


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise InputError(f"{name} is not installed; pip install {name}, or use to_csv or to_json") from None
