"""A rank strip: every member of a group as a tick on one line from zero, the claim's own marked and named."""

from __future__ import annotations

from onrecord.model import Chart, Point
from onrecord.reporting import svg, wording
from onrecord.reporting.markup import Markup
from onrecord.reporting.scale import Scale, fit, short, text_width

_LEFT, _RIGHT = 12, 388
_LABEL_ROW = 18
_LABEL = 30  # characters of a name
_NAMED = 4  # ringed points that are named on the drawing


def draw(chart: Chart) -> tuple[float, list[Markup]]:
    """Height of the drawing and its parts: named points above the line, the scale below."""
    values = [point.value for point in chart.points] + ([chart.line] if chart.line is not None else [])
    scale, marks = fit(values, _LEFT, _RIGHT)
    ringed = [point for point in chart.points if point.ringed]
    named = ringed[:_NAMED]
    rows = len(named) + (chart.line is not None)
    middle = 24 + rows * _LABEL_ROW
    parts: list[Markup] = [svg.line(_LEFT, middle, _RIGHT, middle, "base")]
    parts += [svg.line(x, middle - 9, x, middle + 9, "member") for x in _places(chart.points, scale)]
    for row, point in enumerate(named):
        parts += _named(point, scale.at(point.value), 12 + row * _LABEL_ROW, middle)
    parts += [svg.circle(scale.at(point.value), middle, 5.5, "point") for point in ringed[_NAMED:]]
    if chart.line is not None:
        x, y = scale.at(chart.line), 12 + len(named) * _LABEL_ROW
        words = f"claimed {wording.figure(chart.line)}"
        parts += [svg.line(x, y + 4, x, middle + 14, "claimed"), _beside(x, y, words, "claimed-label")]
    for mark in marks:
        x, words = scale.at(mark), short(mark)
        half = text_width(words) / 2
        x_text = min(max(x, half + 1), svg.WIDTH - half - 1)
        parts += [
            svg.line(x, middle + 12, x, middle + 16, "base"),
            svg.text(x_text, middle + 29, words, "tick", "middle"),
        ]
    return middle + 36, parts


def _places(points: tuple[Point, ...], scale: Scale) -> list[float]:
    """Ticks of the others, at most one on a spot, so that a large group stays a small drawing."""
    return sorted({round(scale.at(point.value), 1) for point in points if not point.ringed})


def _named(point: Point, x: float, y: float, middle: float) -> list[Markup]:
    label = point.label if len(point.label) <= _LABEL else point.label[: _LABEL - 1] + "…"
    words = f"{label}, {wording.figure(point.value)}"
    return [
        svg.line(x, y + 4, x, middle - 6, "lead"),
        svg.circle(x, middle, 6, "point"),
        _beside(x, y, words, "value"),
    ]


def _beside(x: float, y: float, words: str, class_: str) -> Markup:
    """Words over a spot, kept within the drawing."""
    half = text_width(words) / 2 + 2
    return svg.text(min(max(x, half), svg.WIDTH - half), y, words, class_, "middle")
