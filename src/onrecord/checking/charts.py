"""The data of the charts: a series with the claimed period ringed, bars for a comparison, a strip for a rank."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from onrecord.checking import wording
from onrecord.checking.context import Context
from onrecord.checking.line import Line, line, line_key
from onrecord.checking.tolerance import names
from onrecord.checking.view import Days, days, year_of
from onrecord.checking.vintages import Option
from onrecord.frozen import replace
from onrecord.model import Chart, ChartKind, Figure, Grain, Of, Point, Unit

SPAN = 15  # years on either side of the claimed one
_LEAST = 3


def years_around(
    context: Context, figure: Figure, picked: Option, of: Of | None, claimed: Decimal | None, per: Decimal = Decimal(1)
) -> Chart | None:
    """The figure over the years around its period, by the publisher that decides."""
    if figure.period is None or figure.period.last is None or (of is None and picked.terms):
        return None
    year = figure.period.last.year

    def chart() -> Chart | None:
        drawn = _around(context, figure, of, picked.definition, per)
        points = {at: point for at, point in drawn.points.items() if year - SPAN <= year_of(at) <= year + SPAN}
        return _chart(context, figure, of, points, drawn.source, claimed)

    return context.view.once(("chart", figure, of, picked.definition, claimed, per, context.day), chart)


def series(context: Context, figure: Figure, of: Of | None, found: Line) -> Chart | None:
    """A line of figures as a chart; None where there are too few points."""
    drawn = _drawn(context, figure, found, Decimal(1))
    return _chart(context, figure, of, drawn.points, drawn.source, None)


class _Drawn(NamedTuple):
    """The points of a line in order of time, none of them ringed, and whose figures they are."""

    points: dict[Days, Point]
    source: str


def _around(context: Context, figure: Figure, of: Of | None, lead: str, per: Decimal) -> _Drawn:
    """The figure over all years; the claims of a story ask for the same line with other years ringed."""
    assert figure.period is not None
    return context.view.once(
        ("drawn", *line_key(context, figure, of, lead), figure.period.grain, per),
        lambda: _drawn(context, figure, line(context, figure, of, lead), per),
    )


def _drawn(context: Context, figure: Figure, found: Line, per: Decimal) -> _Drawn:
    ahead = figure.measure in names("planned", "measures")  # a budget is known before its year
    points = {
        stretch: Point(_label(figure, year_of(stretch)), wording.rounded(option.value * per, 2).normalize() + 0)
        for stretch, option in sorted(found.items(), key=lambda item: item[0][0])
        if stretch[1] is not None and (ahead or context.day is None or stretch[1] <= context.day)
    }  # a year that still ran on the day of the words is no whole year's point
    return _Drawn(points, sources(context, found.values()))


def _chart(
    context: Context, figure: Figure, of: Of | None, points: dict[Days, Point], source: str, claimed: Decimal | None
) -> Chart | None:
    """The points with the figure's own ringed; None where there are too few."""
    assert figure.period is not None
    if len(points) < _LEAST:
        return None
    subject = days(figure.period)
    if subject in points:
        points = {**points, subject: replace(points[subject], ringed=True)}
    unit = Unit.PER_100K if of is Of.RATE else context.view.unit(figure.measure or "")
    title = _title(context, figure, of)
    return Chart(ChartKind.SERIES, title, str(unit), tuple(points.values()), source, claimed)


def bars(context: Context, title: str, unit: Unit, points: Iterable[Point], used: Iterable[Option]) -> Chart:
    """Figures side by side."""
    return Chart(ChartKind.BARS, title, str(unit), tuple(points), sources(context, used))


def sources(context: Context, used: Iterable[Option]) -> str:
    """The publishers of the figures, each once, at most three by name."""
    names = list(dict.fromkeys([context.view.publisher(row.definition) for option in used for row in option.rows]))
    return wording.first_few(names)


def _title(context: Context, figure: Figure, of: Of | None) -> str:
    return wording.capitalised(wording.subject(context.view, figure, of))


def _label(figure: Figure, year: int) -> str:
    assert figure.period is not None
    return f"FY{year}" if figure.period.grain is Grain.FISCAL else str(year)
