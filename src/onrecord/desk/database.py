"""The pack's files as views of DuckDB, for questions that need more than a look-up. Nothing is written or fetched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from onrecord.desk.sheet import Cell, Grid
from onrecord.desk.table import Table
from onrecord.errors import InputError
from onrecord.lexicon.calendar import printed_day
from onrecord.record import layout
from onrecord.reporting import wording

if TYPE_CHECKING:
    import duckdb

VIEWS = ("observations", "measures", "places", "definitions", "sources", "defaults", "gaps", "events", "days", "counts")
_TABLES = {
    "measures": (layout.MEASURES, layout.MEASURE_COLUMNS),
    "places": (layout.PLACES, layout.PLACE_COLUMNS),
    "definitions": (layout.DEFINITIONS, layout.DEFINITION_COLUMNS),
    "sources": (layout.SOURCES, layout.SOURCE_COLUMNS),
    "defaults": (layout.DEFAULTS, layout.DEFAULT_COLUMNS),
    "gaps": (layout.GAPS, layout.GAP_COLUMNS),
    "events": (layout.EVENTS, layout.EVENT_COLUMNS),
    "days": (layout.DAYS, layout.EDITION_COLUMNS),
}
_KINDS = {"value": "DOUBLE", "as_of": "DATE", "first": "DATE", "last": "DATE", "day": "DATE", "count": "BIGINT"}
_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "python_enable_replacements": "false",
    "temp_directory": "",
}
_OBSERVATIONS = """
CREATE VIEW observations AS
SELECT m.id AS measure, coalesce(o.qualifiers, '') AS qualifiers, o.place, o.period, o.value,
       coalesce(o.unit, m.unit) AS unit, o.definition, s.publisher, o.source, coalesce(o.url, s.url) AS url,
       o.as_of, coalesce(o.mark, '') AS mark, o.inferred = '1' AS inferred, coalesce(o.note, '') AS note
FROM ({files}) o JOIN measures m ON m.id = parse_filename(o.filename, true) JOIN sources s ON s.id = o.source
"""
_COUNTS = """
CREATE VIEW counts AS
SELECT d.id AS edition, d.measure, d.place, c.day, coalesce(c.part, '') AS part,
       coalesce(c.qualifiers, '') AS qualifiers, c.count, d.definition, d.source, d.as_of
FROM ({files}) c JOIN days d ON d.id = parse_filename(c.filename, true)
"""


def connect(folders: tuple[Path, ...]) -> duckdb.DuckDBPyConnection:
    """A database in memory whose views read the files of the packs, and which can reach nothing else.

    `observations` has the columns of every other answer, `inferred` and `note` besides; `counts` are the daily counts;
    the other tables are as docs/record.md has them.
    """
    import duckdb  # 0.15 s to load, which no other question should pay

    database = duckdb.connect(":memory:", config=_CONFIG)
    database.execute("SET allowed_directories = " + _list([f"{folder.resolve()}/" for folder in folders]))
    database.execute("SET enable_external_access = false")
    for name, (file, columns) in _TABLES.items():
        files = [folder.resolve() / file for folder in folders if (folder / file).exists()]
        database.execute(f"CREATE VIEW {name} AS {_read(files, columns)}")
    figures = [file for folder in folders for file in sorted((folder.resolve() / layout.OBSERVATIONS).glob("*.csv"))]
    database.execute(_OBSERVATIONS.format(files=_read(figures, layout.OBSERVATION_COLUMNS, named=True)))
    daily = [file for folder in folders for file in sorted((folder.resolve() / layout.DAYS_FOLDER).glob("*.csv"))]
    database.execute(_COUNTS.format(files=_read(daily, layout.DAY_COLUMNS, named=True)))
    database.execute("SET lock_configuration = true")
    return database


def query(folders: tuple[Path, ...], text: str) -> Table:
    """The rows of one SELECT. InputError, in one line, for anything that DuckDB refuses or that is no question."""
    import duckdb  # as above

    with connect(folders) as database:
        try:
            statements = database.extract_statements(text)
            asked = {statement.type for statement in statements}
            if len(statements) != 1 or not asked <= {duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN}:
                raise InputError(f"sql answers one SELECT; the views are {', '.join(VIEWS)}")
            found = database.execute(statements[0])
            names = tuple(column[0] for column in found.description or ())
            rows = found.fetchall()
        except duckdb.Error as error:
            raise InputError(f"sql: {' '.join(str(error).partition('LINE 1:')[0].split())[:300]}") from None
    right = [at for at in range(len(names)) if rows and all(_number(row[at]) for row in rows)]
    cells = [[_shown(cell) for cell in row] for row in rows]
    shown = Grid(names, tuple(map(tuple, cells)), frozenset(right))
    return Table(wording.quantity(len(rows), "row"), names, tuple(rows), shown)


def _number(cell: Any) -> bool:
    return cell is None or (isinstance(cell, (int, float)) and not isinstance(cell, bool))


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float):
        return f"{cell:,.0f}" if cell.is_integer() else f"{cell:,.4g}" if abs(cell) < 1 else f"{cell:,.2f}"
    return printed_day(cell) if hasattr(cell, "isoformat") and not hasattr(cell, "hour") else str(cell)  # type: ignore[arg-type]


def _read(files: list[Path], columns: tuple[str, ...], named: bool = False) -> str:
    if not files:
        empty = ", ".join(f'NULL::{_KINDS.get(name, "VARCHAR")} AS "{name}"' for name in columns)
        return f"SELECT {empty}{', NULL::VARCHAR AS filename' if named else ''} WHERE false"
    kinds = ", ".join(f"'{name}': '{_KINDS.get(name, 'VARCHAR')}'" for name in columns)
    options = "header=true, auto_detect=false, delim=',', quote='\"', escape='\"'"
    names = ", filename=true" if named else ""
    return f"SELECT * FROM read_csv({_list([str(file) for file in files])}, columns={{{kinds}}}, {options}{names})"


def _list(values: list[str]) -> str:
    return "[" + ", ".join("'" + value.replace("'", "''") + "'" for value in values) + "]"
