"""A rank strip: every member of a group as a tick on one line from zero, the claim's own marked and named."""

from __future__ import annotations

from onrecord.model import Chart, Point
from onrecord.reporting import svg, wording
from onrecord.reporting.markup import Markup
from onrecord.reporting.scale import Scale, fit, short, text_width
from onrecord.reporting.svg import Drawn, Spot

_LEFT, _EDGE = 12, 12
_LABEL_ROW = 18
_LABEL = 30  # characters of a name
_NAMED = 4  # ringed points that are named on the drawing


def draw(chart: Chart, width: float = svg.WIDTH) -> Drawn:
    """The drawing, named points above the line, the scale below; each member answers at its tick."""
    right = width - _EDGE
    values = [point.value for point in chart.points] + ([chart.line] if chart.line is not None else [])
    scale, marks = fit(values, _LEFT, right)
    ringed = [point for point in chart.points if point.ringed]
    named = ringed[:_NAMED]
    rows = len(named) + (chart.line is not None)
    middle = 24 + rows * _LABEL_ROW
    parts: list[Markup] = [svg.line(_LEFT, middle, right, middle, "base")]
    parts += [svg.line(x, middle - 9, x, middle + 9, "member") for x in _places(chart.points, scale)]
    for row, point in enumerate(named):
        parts += _named(point, scale.at(point.value), 12 + row * _LABEL_ROW, middle, width)
    parts += [svg.circle(scale.at(point.value), middle, 5.5, "point") for point in ringed[_NAMED:]]
    if chart.line is not None:
        x, y = scale.at(chart.line), 12 + len(named) * _LABEL_ROW
        words = f"claimed {wording.figure(chart.line)}"
        parts += [svg.line(x, y + 4, x, middle + 14, "claimed"), _beside(x, y, words, "claimed-label", width)]
    for mark in marks:
        x, words = scale.at(mark), short(mark)
        half = text_width(words) / 2
        x_text = min(max(x, half + 1), width - half - 1)
        parts += [
            svg.line(x, middle + 12, x, middle + 16, "base"),
            svg.text(x_text, middle + 29, words, "tick", "middle"),
        ]
    return Drawn(middle + 36, parts, _spots(chart.points, scale, middle, width))


def _places(points: tuple[Point, ...], scale: Scale) -> list[float]:
    """Ticks of the others, at most one on a spot, so that a large group stays a small drawing."""
    return sorted({round(scale.at(point.value), 1) for point in points if not point.ringed})


def _named(point: Point, x: float, y: float, middle: float, width: float) -> list[Markup]:
    label = point.label if len(point.label) <= _LABEL else point.label[: _LABEL - 1] + "…"
    words = f"{label}, {wording.figure(point.value)}"
    return [
        svg.line(x, y + 4, x, middle - 6, "lead"),
        svg.circle(x, middle, 6, "point"),
        _beside(x, y, words, "value", width),
    ]


def _beside(x: float, y: float, words: str, class_: str, width: float) -> Markup:
    """Words over a spot, kept within the drawing."""
    half = text_width(words) / 2 + 2
    return svg.text(min(max(x, half), width - half), y, words, class_, "middle")


def _spots(points: tuple[Point, ...], scale: Scale, middle: float, width: float) -> list[Spot]:
    """Every member in order of its figure; its name comes up over the line."""
    spots = []
    for point in sorted(points, key=lambda one: one.value):
        x, words = scale.at(point.value), f"{point.label}, {wording.figure(point.value)}"
        shown = [
            svg.circle(x, middle, 6, "point"),
            svg.rect(0, 0, width, middle - 10, "cover"),
            _beside(x, middle - 16, words, "value", width),
        ]
        spots.append(Spot((x - 3, middle - 12, 6, 24), words, shown))
    return spots
