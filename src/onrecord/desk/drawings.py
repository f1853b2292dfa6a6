"""The chart of figures that a question found: a line for each place, or a bar for each figure."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.checking.view import view_of
from onrecord.claims.periods import parse_period
from onrecord.desk import credit
from onrecord.desk.sheet import Row
from onrecord.model import Chart, ChartKind, Point
from onrecord.record import Pack
from onrecord.reporting import wording
from onrecord.reporting.drawlines import KINDS

BARS = 24  # bars that one drawing holds
LINES = KINDS  # lines that one drawing can tell apart


def lines(pack: Pack, title: str, rows: Sequence[Row]) -> Chart:
    """A line for each place; one place is a series. `rows` as a table has them, at least one."""
    view = view_of(pack)
    several = len({row.place for row in rows}) > 1
    points = tuple(
        Point(one.label, one.value, of=view.label(row.place) if several else "")
        for row in rows
        for one in [credit.point(row.period, row.value, row.unit)]
    )
    kind = ChartKind.LINES if several else ChartKind.SERIES
    return Chart(kind, title, rows[0].unit, points, whose(pack, rows))


def bars(pack: Pack, title: str, rows: Sequence[Row]) -> Chart:
    """A bar for each figure; where they are too many, those of the last periods alone, and the title says so."""
    view = view_of(pack)
    periods = sorted({parse_period(row.period) for row in rows})
    places = {row.place for row in rows}
    shown = periods[-max(BARS // len(places), 1) :] if len(rows) > BARS else periods
    if len(places) > 1 and len(shown) < len(periods):
        shown = shown[-1:]
    drawn = [row for row in rows if parse_period(row.period) in shown]
    points = tuple(
        credit.point(_label(view.label(row.place), row, len(places) > 1, len(shown) > 1), row.value, row.unit)
        for row in drawn
    )
    if len(drawn) < len(rows):
        first, last = wording.period(shown[0]), wording.period(shown[-1])
        title += f": the figures of {last if first == last else f'{first} to {last}'}"
    return Chart(ChartKind.BARS, title, drawn[0].unit, points, whose(pack, drawn))


def _label(place: str, row: Row, several: bool, dated: bool) -> str:
    when = wording.period(parse_period(row.period))
    return ", ".join([*([place] if several or not dated else []), *([when] if dated else [])])


def whose(pack: Pack, rows: Sequence[Row]) -> str:
    """Whose figures, and as of when: "FBI, as of 31 December 2019"."""
    names = dict.fromkeys(credit.publisher(pack, row.definition) for row in rows)
    return f"{', '.join(names)}, as of {wording.days([row.as_of for row in rows])}"
