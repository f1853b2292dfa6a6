"""A table in a notebook: chart, rows, notes and sources as one fragment that loads nothing.

The chart is an image of its own, so that its style sheet touches no other drawing of the notebook.
"""

from __future__ import annotations

from base64 import b64encode

from onrecord.desk.sheet import Sheet
from onrecord.model import Chart
from onrecord.reporting.charts import MARKED, chart_document, description
from onrecord.reporting.markup import Markup, tag

_ROWS = 60  # rows that a notebook shows


def fragment(table: Sheet) -> str:
    """The fragment; a long table shows its first rows and says how many follow."""
    lines = table.grid.cells
    more = f"and {len(lines) - _ROWS} more rows" if len(lines) > _ROWS else None
    return tag(
        "div",
        tag("h4", table.title),
        _image(table.chart) if table.chart is not None and table.chart.points else None,
        _rows(table),
        tag("p", more) if more else None,
        *(tag("p", note) for note in table.notes),
        tag("ul", *(tag("li", source) for source in table.sources)) if table.sources else None,
        class_="onrecord",
    ).html


def _image(chart: Chart) -> Markup:
    """The chart as an image, with its description for those who do not see it."""
    drawing = b64encode(chart_document(chart, about=MARKED).encode("utf-8")).decode("ascii")
    return tag("img", src=f"data:image/svg+xml;base64,{drawing}", alt=description(chart, MARKED), width="480")


def _rows(table: Sheet) -> Markup:
    grid = table.grid
    head = tag("tr", *(tag("th", words) for words in grid.heads))
    body = [
        tag("tr", *(tag("td", cell, style=_side(at in grid.right)) for at, cell in enumerate(line)))
        for line in grid.cells[:_ROWS]
    ]
    return tag("table", tag("thead", head), tag("tbody", *body))


def _side(right: bool) -> str:
    return "text-align: right" if right else "text-align: left"
