"""Rows under named columns, how they are shown, the sources, and a chart where one helps."""

from __future__ import annotations

from collections.abc import Sequence
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
class Sheet:
    """`rows` are tuples in the order of `columns`; those of figures are `Row`s. `notes` follow the rows."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Any, ...]
    grid: Grid
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    chart: Chart | None = None


def grid(heads: str, cells: Sequence[Sequence[str]], right: Sequence[int] = ()) -> Grid:
    """A grid whose headings are separated by bars: "Period|Figure|As of"."""
    return Grid(tuple(heads.split("|")), tuple(tuple(line) for line in cells), frozenset(right))
