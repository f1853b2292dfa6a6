"""Parts that come together in one sum: a band for each, as thick as its figure, the largest first."""

from __future__ import annotations

from decimal import Decimal

from onrecord.model import Chart, Point
from onrecord.reporting import svg, wording
from onrecord.reporting.markup import Markup
from onrecord.reporting.scale import text_width
from onrecord.reporting.svg import Drawn, Spot

_TALL = 240.0  # units that all bands take together
_ROW, _GAP, _TOP = 15.0, 5.0, 8.0  # the least height of a part, between two parts, above the first
_MOST = 24  # parts that are drawn; the table has them all
_NODE = 7.0
_LETTERS = 24


def draw(chart: Chart, width: float = svg.WIDTH) -> Drawn:
    """The drawing; each part answers over its row."""
    shown = chart.points[:_MOST]
    values = [max(point.value, Decimal(0)) for point in shown]
    total = sum(values, Decimal(0))
    thick = [_TALL * float(value / total) if total else 0.0 for value in values]
    labels = [_label(point, total) for point in shown]
    sum_words = wording.figure(total)
    left = max(text_width(label) for label in labels) + 10
    right = width - text_width(sum_words) - 12 - _NODE
    height = _TOP + sum(max(size, _ROW) + _GAP for size in thick)
    there = _TOP + (height - _TOP - _GAP - sum(thick)) / 2
    parts: list[Markup] = [svg.rect(right, there, _NODE, max(sum(thick), 1), "bar on")]
    parts.append(svg.text(right + _NODE + 6, there + sum(thick) / 2 + 4, sum_words, "value"))
    spots = []
    top = _TOP
    for point, label, size in zip(shown, labels, thick, strict=True):
        row = max(size, _ROW)
        here = top + (row - size) / 2
        on = " on" if point.ringed else ""
        band = svg.band(left + _NODE, here, right, there, size, f"band{on}")
        parts += [band, svg.rect(left, here, _NODE, max(size, 0.6), f"bar{on}")]
        parts.append(svg.text(left - 6, top + row / 2 + 4, label, f"label{on}", "end"))
        outline = svg.band(left + _NODE, here, right, there, size, "band over")
        spots.append(Spot((0, top, width / 2, row), f"{point.label}: {wording.figure(point.value)}", [outline]))
        top, there = top + row + _GAP, there + size
    if len(chart.points) > len(shown):
        parts.append(svg.text(2, height + 8, f"and {len(chart.points) - len(shown)} more in the table", "tick"))
        height += 16
    return Drawn(height, parts, spots)


def _label(point: Point, total: Decimal) -> str:
    name = point.label if len(point.label) <= _LETTERS else point.label[: _LETTERS - 1] + "…"
    share = (
        f", {wording.figure((point.value / total * 100).quantize(Decimal(1)))}%" if total and point.value > 0 else ""
    )
    return f"{name}  {wording.figure(point.value)}{share}"
