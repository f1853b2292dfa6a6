"""Several series over the same time, each line named at its end; dashes tell them apart where colour does not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.model import Chart, Point
from onrecord.reporting import drawcurve, svg, wording
from onrecord.reporting.markup import Markup
from onrecord.reporting.scale import Scale, fit, short, text_width
from onrecord.reporting.svg import Drawn, Spot

KINDS = 6  # lines that differ
_HEIGHT, _TOP, _BOTTOM = 264, 28, 240
_LINE = 14  # units from one name to the next
_WIDEST = 0.3  # of the drawing that names may take
_NAME = 7.4  # units that a letter of a name takes: they are bolder


def draw(chart: Chart, width: float = svg.WIDTH) -> Drawn:
    """The drawing; each period answers with the figures of all lines."""
    lines = _lines(chart.points)
    labels = _periods(chart.points)
    scale, marks = fit([point.value for point in chart.points], _BOTTOM, _TOP)
    left = 14 + max(text_width(short(mark)) for mark in marks)
    names = [_short(name, width) for name in lines]
    right = width - 14 - max(len(name) for name in names) * _NAME
    xs = drawcurve.across(labels, left + 8, right - 6)
    at = dict(zip(labels, xs, strict=True))
    widest = drawcurve.widest_step(xs)
    parts = drawcurve.axis(scale, marks, left, right)
    ends = []
    for number, points in enumerate(lines.values()):
        places = [(at[point.label], scale.at(point.value)) for point in points]
        kind = f" line{number % KINDS}"
        stretches = drawcurve.runs(places, widest)
        parts += drawcurve.curve(stretches, kind)
        parts += [svg.circle(*run[0], 2.4, f"dot{kind}") for run in stretches if len(run) == 1]
        ends.append(places[-1][1])
    for number, (name, y) in enumerate(zip(names, apart(ends, _TOP, _BOTTOM), strict=True)):
        parts.append(svg.text(right + 8, y + 4, name, f"name line{number % KINDS}"))
    parts += drawcurve.below(labels, xs, _BOTTOM + 17, right + 6)
    columns = drawcurve.columns(xs, left, right)
    spots = [
        _spot(lines, label, at[label], column, scale, (left, right))
        for label, column in zip(labels, columns, strict=True)
    ]
    return Drawn(_HEIGHT, parts, spots)


def _lines(points: Sequence[Point]) -> dict[str, list[Point]]:
    """The points of each line, in the order in which the lines are first met."""
    lines: dict[str, list[Point]] = {}
    for point in points:
        lines.setdefault(point.of, []).append(point)
    return lines


def _periods(points: Sequence[Point]) -> list[str]:
    """Every label once: in time where they are years or days, else as they come."""
    found = list(dict.fromkeys(point.label for point in points))
    ordered = sorted(found)
    return ordered if drawcurve.in_time(ordered) else found


def _short(name: str, width: float) -> str:
    most = int(width * _WIDEST / _NAME)
    return name if len(name) <= most else name[: most - 1] + "…"


def apart(ys: Sequence[float], top: float, bottom: float) -> list[float]:
    """Heights near those asked for, so far apart that no name lies on another; squeezed where they are too many."""
    step = min(_LINE, (bottom - top) / max(len(ys) - 1, 1))
    order = sorted(range(len(ys)), key=lambda number: ys[number])
    placed = [ys[number] for number in order]
    for here, after in pairwise(range(len(placed))):
        placed[after] = max(placed[after], placed[here] + step)
    limit = bottom
    for number in reversed(range(len(placed))):
        placed[number] = max(min(placed[number], limit), top)
        limit = placed[number] - step
    found = [0.0] * len(ys)
    for number, y in zip(order, placed, strict=True):
        found[number] = y
    return found


def _spot(
    lines: dict[str, list[Point]],
    label: str,
    x: float,
    column: drawcurve.Place,
    scale: Scale,
    ends: tuple[float, float],
) -> Spot:
    left, right = ends
    here = [
        (number, name, point)
        for number, (name, points) in enumerate(lines.items())
        for point in points
        if point.label == label
    ]
    words = f"{label}: " + ", ".join(f"{name} {wording.figure(point.value)}".strip() for _, name, point in here)
    heights = apart([scale.at(point.value) for _, _, point in here], _TOP, _BOTTOM)
    to_the_left = x > (left + right) / 2
    side, anchor = (-8, "end") if to_the_left else (8, "start")
    shown: list[Markup] = [
        svg.line(x, _TOP - 12, x, _BOTTOM, "guide"),
        svg.within(x, _TOP - 16, label, "value", left, right),
    ]
    for (number, _, point), y in zip(here, heights, strict=True):
        kind = f"line{number % KINDS}"
        shown.append(svg.circle(x, scale.at(point.value), 4, f"dot {kind}"))
        shown.append(svg.text(x + side, y + 4, wording.figure(point.value), f"name {kind}", anchor))
    start, wide = column
    return Spot((start, 0, wide, _BOTTOM), words, shown)
