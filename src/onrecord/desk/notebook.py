"""A table in a notebook: chart, rows, notes and sources as one fragment that loads nothing."""

from __future__ import annotations

from onrecord.desk.table import Table
from onrecord.reporting.assets import asset
from onrecord.reporting.charts import chart_svg
from onrecord.reporting.markup import Markup, join, tag, trusted

_ROWS = 60  # rows that a notebook shows


def fragment(table: Table) -> str:
    """The fragment; a long table shows its first rows and says how many follow."""
    chart = None
    if table.chart is not None and table.chart.points:
        chart = join(tag("style", trusted(asset("chart.css"))), chart_svg(table.chart, "onrecord"))
    lines = table.grid.cells
    more = f"and {len(lines) - _ROWS} more rows" if len(lines) > _ROWS else None
    return tag(
        "div",
        tag("h4", table.title),
        tag("div", chart, style="max-width: 480px") if chart is not None else None,
        _rows(table),
        tag("p", more) if more else None,
        *(tag("p", note) for note in table.notes),
        tag("ul", *(tag("li", source) for source in table.sources)) if table.sources else None,
        class_="onrecord",
    ).html


def _rows(table: Table) -> Markup:
    grid = table.grid
    head = tag("tr", *(tag("th", words) for words in grid.heads))
    body = [
        tag("tr", *(tag("td", cell, style=_side(at in grid.right)) for at, cell in enumerate(line)))
        for line in grid.cells[:_ROWS]
    ]
    return tag("table", tag("thead", head), tag("tbody", *body))


def _side(right: bool) -> str:
    return "text-align: right" if right else "text-align: left"
