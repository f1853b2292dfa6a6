"""What every question is answered with: a sheet that can be written in each format, as a frame and as an image."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from onrecord.desk.sheet import Sheet


class Table(Sheet):
    """An answer, which writes itself as whoever asked wants it.

    The frames are made only where their library is installed; InputError, in one line, where it is not.
    """

    __slots__ = ()

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
