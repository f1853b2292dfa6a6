"""How a figure moved: steps on a line of days, each from the day as of which it was published to the next."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from onrecord.lexicon.calendar import printed_day
from onrecord.model import Chart, Point
from onrecord.reporting import drawcurve, svg, wording
from onrecord.reporting.markup import Markup
from onrecord.reporting.scale import Scale, fit, short, text_width
from onrecord.reporting.svg import Drawn, Spot

_HEIGHT, _TOP, _BOTTOM = 204, 28, 180
_MARKED = 40  # years that a line of days marks at most


def draw(chart: Chart, width: float = svg.WIDTH) -> Drawn:
    """The drawing of points that are labelled with ISO days, oldest first; each answers with its figure."""
    scale, marks = fit([point.value for point in chart.points], _BOTTOM, _TOP)
    left, right = 14 + max(text_width(short(mark)) for mark in marks), width - 14
    labels = [point.label for point in chart.points]
    xs = drawcurve.across(labels, left + 8, right - 24)
    places = [(x, scale.at(point.value)) for x, point in zip(xs, chart.points, strict=True)]
    parts = drawcurve.axis(scale, marks, left, right)
    parts.append(svg.path(_stairs(places, right - 8), "curve"))
    parts += [svg.circle(x, y, 3.2, "dot") for x, y in places]
    days = drawcurve.in_time(labels)
    parts += _years(days, xs, width) if days else drawcurve.below(labels, xs, _BOTTOM + 17, width)
    return Drawn(_HEIGHT, parts, _spots(chart.points, xs, scale, left, right))


def _stairs(places: list[drawcurve.Place], end: float) -> list[drawcurve.Place]:
    """Level from one place to the next, then up or down; the last goes on to the end."""
    found: list[drawcurve.Place] = []
    for x, y in places:
        if found:
            found.append((x, found[-1][1]))
        found.append((x, y))
    return [*found, (end, found[-1][1])]


def _years(days: list[int], xs: list[float], width: float) -> list[Markup]:
    """The years where they begin; where none does, the first day's own."""
    first, last = days[0], days[-1]
    begun = [year for year in range(_year(first), _year(last) + 1) if first <= _begins(year) <= last]
    if not begun or len(begun) > _MARKED:
        return drawcurve.below([str(_year(day)) for day in (first, last)], [xs[0], xs[-1]], _BOTTOM + 17, width)
    unit = (xs[-1] - xs[0]) / (last - first) if last > first else 0.0
    spots = [xs[0] + (_begins(year) - first) * unit for year in begun]
    return drawcurve.below([str(year) for year in begun], spots, _BOTTOM + 17, width)


def _begins(year: int) -> int:
    return date(year, 1, 1).toordinal()


def _year(day: int) -> int:
    return day if day < 10_000 else date.fromordinal(day).year


def _spots(points: tuple[Point, ...], xs: list[float], scale: Scale, left: float, right: float) -> list[Spot]:
    words = [f"{_day(point.label)}: {_signed(point.value)}" for point in points]
    places = [(x, scale.at(point.value)) for x, point in zip(xs, points, strict=True)]
    return drawcurve.answers(words, places, (left, right), (_TOP, _BOTTOM))


def _day(label: str) -> str:
    try:
        return printed_day(date.fromisoformat(label))
    except ValueError:
        return label


def _signed(value: Decimal) -> str:
    return f"+{wording.figure(value)}" if value > 0 else wording.figure(value)
