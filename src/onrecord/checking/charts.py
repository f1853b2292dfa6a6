"""The data of the charts: a series with the claimed period ringed, bars for a comparison, a strip for a rank."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.context import Context
from onrecord.checking.line import Line, line
from onrecord.checking.view import days
from onrecord.checking.vintages import Option
from onrecord.model import Chart, ChartKind, Figure, Of, Point, Unit

SPAN = 15  # years on either side of the claimed one
_LEAST = 3


def years_around(
    context: Context, figure: Figure, picked: Option, of: Of | None, claimed: Decimal | None, per: Decimal = Decimal(1)
) -> Chart | None:
    """The figure over the years around its period, by the publisher that decides."""
    if figure.period is None or figure.period.last is None or (of is None and picked.terms):
        return None
    key = ("chart", figure, of, picked.definition, claimed, per, context.day)
    if key not in context.view.kept:
        found = line(context, figure, of, picked.definition)
        year = figure.period.last.year
        context.view.kept[key] = series(context, figure, of, found, claimed, per, (year - SPAN, year + SPAN))
    made: Chart | None = context.view.kept[key]
    return made


def series(
    context: Context,
    figure: Figure,
    of: Of | None,
    found: Line,
    claimed: Decimal | None = None,
    per: Decimal = Decimal(1),
    span: tuple[int, int] = (0, 9999),
) -> Chart | None:
    """A line of figures as a chart; None where there are too few points."""
    assert figure.period is not None
    subject = days(figure.period)
    points = tuple(
        [
            Point(
                _label(figure, stretch[1].year),
                wording.rounded(option.value * per, 2).normalize() + 0,
                stretch == subject,
            )
            for stretch, option in sorted(found.items(), key=lambda item: item[0][0])
            if stretch[1] is not None and span[0] <= stretch[1].year <= span[1]
        ]
    )
    if len(points) < _LEAST:
        return None
    unit = Unit.PER_100K if of is Of.RATE else context.view.unit(figure.measure or "")
    return Chart(
        ChartKind.SERIES, _title(context, figure, of), str(unit), points, sources(context, found.values()), claimed
    )


def bars(context: Context, title: str, unit: Unit, points: Iterable[Point], used: Iterable[Option]) -> Chart:
    """Figures side by side."""
    return Chart(ChartKind.BARS, title, str(unit), tuple(points), sources(context, used))


def sources(context: Context, used: Iterable[Option]) -> str:
    """The publishers of the figures, each once, at most three by name."""
    names = list(dict.fromkeys([context.view.publisher(row.definition) for option in used for row in option.rows]))
    return ", ".join(names[:3]) + (" and others" if len(names) > 3 else "")


def _title(context: Context, figure: Figure, of: Of | None) -> str:
    text = wording.subject(context.view, figure, of)
    return text[:1].upper() + text[1:]


def _label(figure: Figure, year: int) -> str:
    assert figure.period is not None
    return f"FY{year}" if figure.period.grain.value == "fiscal" else str(year)
