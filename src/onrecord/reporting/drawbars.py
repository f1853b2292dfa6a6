"""Bars from zero, one under the other, the claim's own filled, a sum as its parts end to end."""

from __future__ import annotations

from decimal import Decimal

from onrecord.frozen import dataclass
from onrecord.model import Chart, Point
from onrecord.reporting import svg, wording
from onrecord.reporting.markup import Markup
from onrecord.reporting.scale import Scale, fit, text_width
from onrecord.reporting.svg import Drawn, Spot

_ROW, _THICK, _LEFT, _EDGE = 42, 16, 2, 8
_MOST = 24  # bars that are drawn; the table has them all
_LABEL = 52  # characters of a label
_JOINT = " + "


@dataclass(frozen=True, slots=True)
class _Bar:
    label: str
    value: Decimal
    parts: tuple[Point, ...]
    ringed: bool


def draw(chart: Chart, width: float = svg.WIDTH) -> Drawn:
    """The drawing; each bar answers over its row."""
    bars = _bars(chart.points)
    shown = _chosen(bars)
    values = [bar.value for bar in shown] + ([chart.line] if chart.line is not None else [])
    longest = max(text_width(wording.figure(bar.value)) for bar in shown)
    scale, _ = fit(values, _LEFT, width - _EDGE - longest - 10)
    scale = Scale(min(Decimal(0), *values) if min(values) < 0 else Decimal(0), _top(values), scale.start, scale.end)
    parts: list[Markup] = []
    top = 22 if chart.line is not None else 2
    for row, bar in enumerate(shown):
        parts += _row(bar, scale, top + row * _ROW)
    bottom = top + len(shown) * _ROW
    if chart.line is not None:
        x, words = scale.at(chart.line), f"claimed {wording.figure(chart.line)}"
        half = text_width(words) / 2
        parts.append(svg.line(x, top - 4, x, bottom - 6, "claimed"))
        parts.append(svg.text(min(max(x, half), width - half), top - 8, words, "claimed-label", "middle"))
    if len(bars) > len(shown):
        parts.append(svg.text(_LEFT, bottom + 10, f"and {len(bars) - len(shown)} more in the table", "tick"))
        bottom += 16
    spots = [
        Spot(
            (0, top + row * _ROW, width, _ROW),
            f"{bar.label}: {wording.figure(bar.value)}",
            _outline(bar, scale, top + row * _ROW),
        )
        for row, bar in enumerate(shown)
    ]
    return Drawn(bottom, parts, spots)


def _outline(bar: _Bar, scale: Scale, top: float) -> list[Markup]:
    zero, end = scale.at(Decimal(0)), scale.at(bar.value)
    return [svg.rect(zero, top + 17, end - zero, _THICK, "over")]


def _top(values: list[Decimal]) -> Decimal:
    top = max([Decimal(0), *values])
    return top if top > 0 or min(values) < 0 else Decimal(1)


def _bars(points: tuple[Point, ...]) -> list[_Bar]:
    """A bar for each point. One whose label joins those of others with " + ", and is their sum, takes them in."""
    named = {point.label: point for point in points}
    sums: dict[str, tuple[Point, ...]] = {}
    for point in points:
        parts = tuple(named[label] for label in point.label.split(_JOINT) if label in named and label != point.label)
        if len(parts) > 1 and sum(part.value for part in parts) == point.value:
            sums[point.label] = parts
    taken = {part.label for parts in sums.values() for part in parts}
    return [
        _Bar(point.label, point.value, sums.get(point.label, ()), point.ringed)
        for point in points
        if point.label not in taken
    ]


def _chosen(bars: list[_Bar]) -> list[_Bar]:
    """All bars, or the first ones and every ringed one where they are too many."""
    if len(bars) <= _MOST:
        return bars
    ringed = [bar for bar in bars if bar.ringed][:_MOST]
    room = _MOST - len(ringed)
    others = {id(bar) for bar in [bar for bar in bars if not bar.ringed][:room]} | {id(bar) for bar in ringed}
    return [bar for bar in bars if id(bar) in others]


def _row(bar: _Bar, scale: Scale, top: float) -> list[Markup]:
    zero, end = scale.at(Decimal(0)), scale.at(bar.value)
    label = bar.label if len(bar.label) <= _LABEL else bar.label[: _LABEL - 1] + "…"
    y = top + 17
    parts = [svg.text(_LEFT, top + 11, label, "label on" if bar.ringed else "label")]
    if bar.parts:
        parts += _stack(bar, scale, y)
    else:
        width = end - zero
        parts.append(svg.rect(zero, y, width if abs(width) >= 1 else 1, _THICK, "bar on" if bar.ringed else "bar"))
    words = wording.figure(bar.value)
    parts.append(svg.text(max(zero, end) + 6, y + 12.5, words, "value" if bar.ringed else "number"))
    return parts


def _stack(bar: _Bar, scale: Scale, y: float) -> list[Markup]:
    """The parts of a sum, each with its own figure where it fits."""
    parts: list[Markup] = []
    done = Decimal(0)
    for index, part in enumerate(bar.parts):
        start, end = scale.at(done), scale.at(done + part.value)
        shade = "bar on" if bar.ringed else "bar"
        parts.append(svg.rect(start, y, max(end - start - 1.5, 0.5), _THICK, f"{shade} part{index % 2}"))
        words = wording.figure(part.value)
        if end - start > text_width(words) + 8:
            parts.append(svg.text(start + 5, y + 12.5, words, "in-on" if bar.ringed else "in"))
        done += part.value
    return parts
