"""Breaks of a series: whether it changed its count between two figures that are held against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.checking.context import Context
from onrecord.checking.tolerance import meant
from onrecord.checking.vintages import Option
from onrecord.model import Figure, Flag, Gap, Observation

REDEFINED = "redefined"  # another thing is counted since; after a `break` the same is counted in another way


def broken(context: Context, figure: Figure, used: Iterable[Option]) -> list[Flag]:
    """The flag `break` where a publisher used changed its count after the first period used and up to the last one."""
    rows = _rows(figure, used)
    if not rows:
        return []
    definitions = {row.definition for row in rows}
    breaks = [gap for gap in _breaks(context, rows) if gap.definition in definitions]
    if not breaks:
        return []
    first = min([row.period.first for row in rows])
    last = max([row.period.last or row.period.first for row in rows])
    return next(([Flag("break", gap.note)] for gap in breaks if first < gap.period.first <= last), [])


def parted(context: Context, figure: Figure, used: Iterable[Option]) -> str:
    """Why figures cannot be held against each other: some count by a definition that others do not. Empty if none."""
    if not redefined(context, figure):
        return ""
    rows = _rows(figure, used)
    for gap in _breaks(context, rows):
        sides = {_after(row, gap) for row in rows if meant(row.definition, gap.definition)}
        if gap.kind == REDEFINED and len(sides) > 1:
            return gap.note
    return ""


def redefined(context: Context, figure: Figure) -> bool:
    """Whether what the figure counts was ever redefined in its places, by any publisher."""
    places = figure.places if figure.measure is not None else ()
    return any(gap.kind == REDEFINED for place in places for gap in context.view.gaps(figure.measure or "", place))


def _rows(figure: Figure, used: Iterable[Option]) -> list[Observation]:
    return [row for option in used for row in option.rows if row.measure == figure.measure]


def _breaks(context: Context, rows: list[Observation]) -> Iterator[Gap]:
    for measure, place in {(row.measure, row.place): None for row in rows}:
        yield from (gap for gap in context.view.gaps(measure, place) if gap.kind in ("break", REDEFINED))


def _after(row: Observation, gap: Gap) -> bool:
    return row.definition == gap.definition and row.period.first >= gap.period.first
