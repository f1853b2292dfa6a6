"""Breaks of a series: whether it changed its definition between two periods that are held against each other."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.checking.context import Context
from onrecord.checking.vintages import Option
from onrecord.model import Figure, Flag


def broken(context: Context, figure: Figure, used: Iterable[Option]) -> list[Flag]:
    """The flag `break` where a publisher used changed its count after the first period used and up to the last one."""
    rows = [row for option in used for row in option.rows if row.measure == figure.measure]
    if not rows or figure.measure is None:
        return []
    definitions = {row.definition for row in rows}
    breaks = [
        gap
        for place in {row.place: None for row in rows}
        for gap in context.view.gaps(figure.measure, place)
        if gap.kind == "break" and gap.definition in definitions
    ]
    if not breaks:
        return []
    first = min([row.period.first for row in rows])
    last = max([row.period.last or row.period.first for row in rows])
    return next(([Flag("break", gap.note)] for gap in breaks if first < gap.period.first <= last), [])
