"""What every question is answered with: rows under named columns, the sources, and a chart where one helps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from onrecord.model import Chart

Cell = str | int | bool | Decimal | float | date | tuple[str, ...] | None


class Row(NamedTuple):
    """One figure with all that is needed to cite it. A `unit` and a `mark` are words of the record."""

    measure: str
    qualifiers: tuple[str, ...]
    place: str
    period: str
    value: Decimal
    unit: str
    definition: str
    publisher: str
    source: str
    url: str | None
    as_of: date
    mark: str


@dataclass(frozen=True, slots=True)
class Grid:
    """How a table is shown: headings, text cells, and the columns whose cells are numbers."""

    heads: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """An answer. `rows` are tuples in the order of `columns`; those of figures are `Row`s. `notes` follow the rows.

    The frames are made only where their library is installed; InputError, in one line, where it is not.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[Any, ...]
    grid: Grid
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    chart: Chart | None = None

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<Table {self.title!r}: {len(self.rows)} rows>"

    def __str__(self) -> str:
        return self.to_text()

    def __iter__(self) -> Iterator[Any]:
        return iter(self.rows)

    def column(self, name: str) -> list[Any]:
        """The cells of one column, top to bottom. KeyError for a name that is none."""
        if name not in self.columns:
            raise KeyError(name)
        at = self.columns.index(name)
        return [row[at] for row in self.rows]

    def to_text(self, width: int = 80) -> str:
        """The table in lines of at most `width` columns, with its notes and sources, ending in a line end."""
        from onrecord.desk.layout import text

        return text(self, width)

    def to_csv(self) -> str:
        """A header and a line a row; qualifiers are joined by a space, nothing is an empty cell."""
        from onrecord.desk.formats import to_csv

        return to_csv(self)

    def to_json(self) -> str:
        """A list of objects, one a row; figures are numbers, days are ISO dates."""
        from onrecord.desk.formats import to_json

        return to_json(self)

    def to_parquet(self) -> bytes:
        """A Parquet file with the same columns."""
        from onrecord.desk.formats import to_parquet

        return to_parquet(self)

    def to_pandas(self) -> Any:
        """A pandas DataFrame: figures are floats, days are dates."""
        from onrecord.desk import frames

        return frames.to_pandas(self)

    def to_polars(self) -> Any:
        """A polars DataFrame: figures are floats, days are dates."""
        from onrecord.desk import frames

        return frames.to_polars(self)

    def to_arrow(self) -> Any:
        """An Arrow table: figures are floats, days are dates."""
        from onrecord.desk import frames

        return frames.to_arrow(self)

    def to_svg(self) -> str:
        """The chart as an SVG image. InputError where the table has none."""
        from onrecord.desk import pictures

        return pictures.to_svg(self)

    def to_png(self) -> bytes:
        """The chart as a PNG image. InputError where the table has none or the extra `charts` is not installed."""
        from onrecord.desk import pictures

        return pictures.to_png(self)

    def _repr_html_(self) -> str:
        from onrecord.desk.notebook import fragment

        return fragment(self)


def grid(heads: str, cells: Sequence[Sequence[str]], right: Sequence[int] = ()) -> Grid:
    """A grid whose headings are separated by bars: "Period|Figure|As of"."""
    return Grid(tuple(heads.split("|")), tuple(tuple(line) for line in cells), frozenset(right))
