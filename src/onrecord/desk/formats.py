"""A table as CSV, JSON or Parquet: the same columns in each, the same bytes each time."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

from onrecord.desk.sheet import Cell, Sheet


def to_csv(table: Sheet) -> str:
    """A header and a line a row, ended by a line feed."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_text(cell) for cell in row] for row in table.rows)
    return out.getvalue()


def to_json(table: Sheet) -> str:
    """A list of objects, one a line."""
    lines = [
        json.dumps({name: _json(cell) for name, cell in zip(table.columns, row, strict=True)}, ensure_ascii=False)
        for row in table.rows
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n" if lines else "[]\n"


def to_parquet(table: Sheet) -> bytes:
    """A Parquet file: figures are DOUBLE, days DATE, qualifiers text joined by a space."""
    import duckdb  # 0.15 s to load, and needed by this format alone

    kinds = {name: kind_of(table, at) for at, name in enumerate(table.columns)}
    with tempfile.TemporaryDirectory() as folder:
        rows, target = Path(folder, "rows.csv"), Path(folder, "rows.parquet")
        lines = [",".join(_quoted(cell) for cell in row) for row in table.rows]
        rows.write_text("\n".join(lines) + "\n" if lines else "", encoding="utf-8", newline="\n")
        with duckdb.connect(":memory:", config={"threads": 1}) as database:
            columns = ", ".join(f'"{name}" {kind}' for name, kind in kinds.items())
            database.execute(f"CREATE TABLE answer ({columns})")
            if lines:
                database.execute(
                    "INSERT INTO answer SELECT * FROM read_csv(?, header=false, columns=?, quote='\"', escape='\"',"
                    " allow_quoted_nulls=false, delim=',', auto_detect=false)",
                    [str(rows), kinds],
                )
            database.execute(f"COPY answer TO '{str(target).replace(chr(39), chr(39) * 2)}' (FORMAT parquet)")
        return target.read_bytes()


def kind_of(table: Sheet, at: int) -> str:
    """The type of a column: DOUBLE, BIGINT, BOOLEAN, DATE or VARCHAR."""
    found = {type(row[at]) for row in table.rows if row[at] is not None}
    if found <= {int, Decimal, float} and found:
        return "BIGINT" if found == {int} else "DOUBLE"
    if found == {bool}:
        return "BOOLEAN"
    return "DATE" if found == {date} else "VARCHAR"


def plain(cell: Cell) -> str | int | float | bool | date | None:
    """A cell as frames and JSON hold it: a figure as a number, qualifiers as one text."""
    match cell:
        case Decimal():
            return int(cell) if cell == cell.to_integral_value() else float(cell)
        case tuple():
            return " ".join(cell)
        case _:
            return cell


def _json(cell: Cell) -> object:
    match cell:
        case tuple():
            return list(cell)
        case date():
            return cell.isoformat()
        case str() | int() | float() | None:
            return cell
        case Decimal():
            return plain(cell)
        case other:  # what a query of one's own returns: a list, an interval
            return str(other)


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return str(plain(cell))


def _quoted(cell: Cell) -> str:
    """Quoted, so that an empty text and nothing differ."""
    return "" if cell is None else '"' + _text(cell).replace('"', '""') + '"'
