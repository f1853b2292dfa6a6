"""A series: points in time order on an axis from zero, the claimed point ringed, the claimed value as a line."""

from __future__ import annotations

from itertools import pairwise

from onrecord.model import Chart, Point
from onrecord.reporting import svg, wording
from onrecord.reporting.markup import Markup
from onrecord.reporting.scale import Scale, fit, short, spread, text_width

_HEIGHT = 204
_TOP, _BOTTOM, _RIGHT = 28, 180, 386
_ABOVE = 24  # units that a figure over a point takes
_DOTS = 32  # with more points than this, only the ringed ones are dotted


def draw(chart: Chart) -> tuple[float, list[Markup]]:
    """Height of the drawing and its parts, back to front."""
    values = [point.value for point in chart.points] + ([chart.line] if chart.line is not None else [])
    scale, marks = fit(values, _BOTTOM, _TOP)
    left = 14 + max(text_width(short(mark)) for mark in marks)
    xs = _across([point.label for point in chart.points], left + 8)
    parts: list[Markup] = []
    for mark in marks:
        y = scale.at(mark)
        parts.append(svg.line(left, y, _RIGHT, y, "base" if mark == 0 else "grid"))
        parts.append(svg.text(left - 6, y + 4, short(mark), "tick", "end"))
    parts += _curve(chart.points, xs, scale)
    if chart.line is not None:
        parts += _claimed(chart, xs, scale, left)
    parts += _rings(chart, xs, scale, left)
    labels = [point.label for point in chart.points]
    short_labels = [_clip(label) for label in labels]
    for index in spread(short_labels, xs):
        half = text_width(short_labels[index]) / 2
        x = min(max(xs[index], half + 2), svg.WIDTH - half - 2)
        parts.append(svg.text(x, _BOTTOM + 17, short_labels[index], "tick", "middle"))
    return _HEIGHT, parts


def _across(labels: list[str], left: float) -> list[float]:
    """Years lie where time puts them; other labels at equal steps. A single point lies in the middle."""
    right = _RIGHT - 8
    years = [int(label) for label in labels if label.isascii() and label.isdigit() and len(label) == 4]
    in_time = len(years) == len(labels) and all(early < late for early, late in pairwise(years))
    spots = years if in_time else list(range(len(labels)))
    first, length = spots[0], spots[-1] - spots[0]
    if not length:
        return [(left + right) / 2 for _ in labels]
    return [left + (spot - first) / length * (right - left) for spot in spots]


def _curve(points: tuple[Point, ...], xs: list[float], scale: Scale) -> list[Markup]:
    """The line, broken where a step is much wider than the usual one: a hole is not a slope."""
    places = [(x, scale.at(point.value)) for x, point in zip(xs, points, strict=True)]
    steps = sorted(right - left for left, right in pairwise(xs))
    widest = steps[0] * 1.5 if steps else 0.0
    runs: list[list[tuple[float, float]]] = []
    for place in places:
        if runs and place[0] - runs[-1][-1][0] <= widest:
            runs[-1].append(place)
        else:
            runs.append([place])
    parts = [svg.path([early[-1], late[0]], "hole") for early, late in pairwise(runs)] + [
        svg.path(run, "curve") for run in runs if len(run) > 1
    ]
    alone = {run[0] for run in runs if len(run) == 1}
    dotted = places if len(points) <= _DOTS else [place for place in places if place in alone]
    return parts + [svg.circle(x, y, 2.4, "dot") for x, y in dotted]


def _claimed(chart: Chart, xs: list[float], scale: Scale, left: float) -> list[Markup]:
    """The claimed value across the drawing, named on the side away from the ringed point."""
    if chart.line is None:
        return []
    y = scale.at(chart.line)
    words = f"claimed {wording.figure(chart.line)}"
    ringed = [x for x, point in zip(xs, chart.points, strict=True) if point.ringed]
    to_the_left = not ringed or ringed[0] > (left + _RIGHT) / 2
    label = svg.text(left + 4, y - 5, words, "claimed-label") if to_the_left else None
    label = label or svg.text(_RIGHT, y - 5, words, "claimed-label", "end")
    return [svg.line(left, y, _RIGHT, y, "claimed"), label]


def _rings(chart: Chart, xs: list[float], scale: Scale, left: float) -> list[Markup]:
    """Ringed points with their figures above them, or below where the claimed line runs just above."""
    parts: list[Markup] = []
    line = None if chart.line is None else scale.at(chart.line)
    for x, point in zip(xs, chart.points, strict=True):
        if not point.ringed:
            continue
        y, words = scale.at(point.value), wording.figure(point.value)
        half = text_width(words) / 2 + 2
        spot = min(max(x, left + half), svg.WIDTH - half)
        below = line is not None and y - _ABOVE <= line <= y
        parts += [svg.circle(x, y, 6, "ring"), svg.circle(x, y, 2.6, "point")]
        parts.append(svg.text(spot, y + 20 if below else y - 11, words, "value", "middle"))
    return parts


def _clip(label: str) -> str:
    return label if len(label) <= 14 else label[:13] + "…"
