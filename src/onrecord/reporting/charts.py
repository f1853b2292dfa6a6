"""Charts of a finding: a series, bars or a rank strip as SVG, with the source and the data as a table beside it.

A chart never stands for its figures: each is in the table, and the description says in words what the picture shows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from onrecord.model import Chart, ChartKind, Point, Unit
from onrecord.reporting import drawbars, drawflows, drawlines, drawseries, drawsteps, drawstrip, svg, wording
from onrecord.reporting.assets import asset
from onrecord.reporting.display import clean, wrap
from onrecord.reporting.markup import Markup, tag, trusted
from onrecord.reporting.svg import Drawn, drawing

_LETTERS, _LINE = 58, 16  # letters of a line across a drawing, units from one line to the next

CLAIMED, MARKED = "The claim is about", "Marked:"  # why a point is ringed: a report has a claim, a desk has none

_UNITS = {unit.value: words.strip() for unit, words in wording.UNITS.items()}


def chart_figure(chart: Chart, ident: str) -> Markup | None:
    """The chart as a figure of a page; `ident` names it within the page. None where there is nothing to draw."""
    if not chart.points:
        return None
    unit = unit_words(chart)
    return tag(
        "figure",
        tag("figcaption", tag("b", chart.title), f" {unit}" if unit else None, class_="chart-title"),
        chart_svg(chart, ident),
        tag("p", f"Source: {chart.source}", class_="source-line") if chart.source else None,
        tag("details", tag("summary", "The figures of this chart"), _table(chart)),
        class_=f"chart {chart.kind.value}",
    )


def chart_svg(chart: Chart, ident: str) -> Markup:
    """The drawing within a page, with its title and description. The chart must have at least one point."""
    drawn = _drawn(chart, svg.WIDTH)
    return drawing(drawn.height, chart.title, description(chart), ident, *drawn.parts)


def answering_svg(chart: Chart, ident: str, width: float) -> Markup:
    """The drawing with a part for every figure that answers to a pointer and to the keyboard."""
    drawn = _drawn(chart, width)
    spots = tag("g", *map(svg.answering, drawn.spots), class_="spots")
    told = description(chart, MARKED)
    return drawing(drawn.height, chart.title, told, ident, *drawn.parts, spots, width=width, role="group")


def _drawn(chart: Chart, width: float) -> Drawn:
    match chart.kind:
        case ChartKind.SERIES:
            return drawseries.draw(chart, width)
        case ChartKind.BARS:
            return drawbars.draw(chart, width)
        case ChartKind.STRIP:
            return drawstrip.draw(chart, width)
        case ChartKind.LINES:
            return drawlines.draw(chart, width)
        case ChartKind.STEPS:
            return drawsteps.draw(chart, width)
        case ChartKind.FLOWS:
            return drawflows.draw(chart, width)
        case other:
            assert_never(other)


def chart_document(chart: Chart, width: float = svg.WIDTH, about: str = CLAIMED) -> str:
    """The drawing as a file of its own, an SVG image with title and source. The chart must have at least one point."""
    points = tuple(replace(point, label=clean(point.label)) for point in chart.points)
    tidy = replace(chart, title=clean(chart.title), points=points)
    height, parts, _ = _drawn(tidy, width)
    letters = int(width * _LETTERS / svg.WIDTH)
    head = wrap(tidy.title, letters)
    foot = wrap(f"Source: {tidy.source}", letters) if tidy.source else []
    top = len(head) * _LINE + 8
    end = top + height + 14
    return (
        drawing(
            end + len(foot) * _LINE,
            tidy.title,
            description(tidy, about),
            "chart",
            tag("style", trusted(asset("chart.css"))),
            *(svg.text(0, 12 + row * _LINE, line, "value") for row, line in enumerate(head)),
            tag("g", *parts, transform=f"translate(0 {top})"),
            *(svg.text(0, end + row * _LINE, line, "tick") for row, line in enumerate(foot)),
            width=width,
        ).html
        + "\n"
    )


def unit_words(chart: Chart) -> str:
    """The unit as a reader says it; a plain count has none."""
    return _UNITS.get(chart.unit, chart.unit) if chart.unit != Unit.COUNT.value else ""


def description(chart: Chart, about: str = CLAIMED) -> str:
    """What the picture shows, in words: how many figures, the highest, the lowest, those that are ringed and why."""
    points = chart.points
    highest = max(points, key=lambda point: point.value)
    lowest = min(points, key=lambda point: point.value)
    said = [f"{wording.quantity(len(points), 'figure')}."]
    if len(points) > 1:
        said.append(f"Highest: {_named(highest)}. Lowest: {_named(lowest)}.")
    ringed = [point for point in points if point.ringed]
    if ringed:
        said.append(f"{about} {'; '.join(map(_named, ringed))}.")
    if chart.line is not None:
        said.append(f"Claimed: {wording.figure(chart.line)}.")
    return " ".join(said)


def _named(point: Point) -> str:
    of = f"{point.of}, " if point.of else ""
    return f"{of}{point.label}, {wording.figure(point.value)}"


def _table(chart: Chart) -> Markup:
    unit = unit_words(chart)
    head = tag("tr", tag("td"), tag("th", unit or "Figure", scope="col", class_="n"))
    rows = [_row(f"{point.of}, {point.label}" if point.of else point.label, point) for point in chart.points]
    if chart.line is not None:
        claimed = tag("tr", tag("th", "Claimed", scope="row"), tag("td", wording.figure(chart.line), class_="n"))
        rows.append(claimed)
    return tag("div", tag("table", tag("thead", head), tag("tbody", *rows)), class_="scroll", tabindex="0")


def _row(label: str, point: Point) -> Markup:
    name = tag("th", label, " (the claim)" if point.ringed else None, scope="row")
    return tag("tr", name, tag("td", wording.figure(point.value), class_="n"), class_="on" if point.ringed else None)
