"""A series: points in time order on an axis from zero, the claimed point ringed, the claimed value as a line."""

from __future__ import annotations

from onrecord.model import Chart, Point
from onrecord.reporting import drawcurve, svg, wording
from onrecord.reporting.markup import Markup
from onrecord.reporting.scale import Scale, fit, short, text_width
from onrecord.reporting.svg import Drawn, Spot

_HEIGHT = 204
_TOP, _BOTTOM = 28, 180
_EDGE = 14  # units to the right of the axis
_ABOVE = 24  # units that a figure over a point takes
_DOTS = 32  # with more points than this, only the ringed ones are dotted


def draw(chart: Chart, width: float = svg.WIDTH) -> Drawn:
    """The drawing; each point answers over the stretch that is nearest to it."""
    values = [point.value for point in chart.points] + ([chart.line] if chart.line is not None else [])
    scale, marks = fit(values, _BOTTOM, _TOP)
    left, right = 14 + max(text_width(short(mark)) for mark in marks), width - _EDGE
    labels = [point.label for point in chart.points]
    xs = drawcurve.across(labels, left + 8, right - 8)
    parts = drawcurve.axis(scale, marks, left, right)
    parts += _curve(chart.points, xs, scale)
    if chart.line is not None:
        parts += _claimed(chart, xs, scale, left, right)
    parts += _rings(chart, xs, scale, left, width)
    parts += drawcurve.below(labels, xs, _BOTTOM + 17, width)
    return Drawn(_HEIGHT, parts, _spots(chart, xs, scale, left, right))


def _curve(points: tuple[Point, ...], xs: list[float], scale: Scale) -> list[Markup]:
    """The line, broken where a step is much wider than the usual one, and its dots."""
    places = [(x, scale.at(point.value)) for x, point in zip(xs, points, strict=True)]
    stretches = drawcurve.runs(places, drawcurve.widest_step(xs))
    alone = {run[0] for run in stretches if len(run) == 1}
    dotted = places if len(points) <= _DOTS else [place for place in places if place in alone]
    return drawcurve.curve(stretches) + [svg.circle(x, y, 2.4, "dot") for x, y in dotted]


def _claimed(chart: Chart, xs: list[float], scale: Scale, left: float, right: float) -> list[Markup]:
    """The claimed value across the drawing, named on the side away from the ringed point."""
    if chart.line is None:
        return []
    y = scale.at(chart.line)
    words = f"claimed {wording.figure(chart.line)}"
    ringed = [x for x, point in zip(xs, chart.points, strict=True) if point.ringed]
    to_the_left = not ringed or ringed[0] > (left + right) / 2
    label = svg.text(left + 4, y - 5, words, "claimed-label") if to_the_left else None
    label = label or svg.text(right, y - 5, words, "claimed-label", "end")
    return [svg.line(left, y, right, y, "claimed"), label]


def _rings(chart: Chart, xs: list[float], scale: Scale, left: float, width: float) -> list[Markup]:
    """Ringed points with their figures above them, or below where the claimed line runs just above."""
    parts: list[Markup] = []
    line = None if chart.line is None else scale.at(chart.line)
    for x, point in zip(xs, chart.points, strict=True):
        if not point.ringed:
            continue
        y, words = scale.at(point.value), wording.figure(point.value)
        half = text_width(words) / 2 + 2
        spot = min(max(x, left + half), width - half)
        below = line is not None and y - _ABOVE <= line <= y
        parts += [svg.circle(x, y, 6, "ring"), svg.circle(x, y, 2.6, "point")]
        parts.append(svg.text(spot, y + 20 if below else y - 11, words, "value", "middle"))
    return parts


def _spots(chart: Chart, xs: list[float], scale: Scale, left: float, right: float) -> list[Spot]:
    words = [f"{point.label}: {wording.figure(point.value)}" for point in chart.points]
    places = [(x, scale.at(point.value)) for x, point in zip(xs, chart.points, strict=True)]
    return drawcurve.answers(words, places, (left, right), (_TOP, _BOTTOM))
