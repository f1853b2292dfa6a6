"""The chart of a table as an image."""

from __future__ import annotations

import re
from importlib import import_module

from onrecord.desk.sheet import Sheet
from onrecord.errors import InputError
from onrecord.reporting import svg
from onrecord.reporting.charts import MARKED, chart_document

_SCALE = 2  # dots for each unit of the drawing: sharp on present screens
_VARIABLE = re.compile(r"var\(--[a-z0-9]+, ([^()]{1,80})\)")
_NESTED = 3  # fallbacks within fallbacks in the style sheet
_MISSING = "PNG needs the extra charts: pip install 'onrecord[charts]', or use --chart svg"


def to_svg(table: Sheet, width: float = svg.WIDTH) -> str:
    """The chart as an SVG image that stands alone."""
    if table.chart is None or not table.chart.points:
        raise InputError(f"{table.title}: there is nothing to draw; leave out the chart")
    return chart_document(table.chart, width, MARKED)


def to_png(table: Sheet, width: float = svg.WIDTH) -> bytes:
    """The chart on white, as a PNG image."""
    drawing = to_svg(table, width)
    try:
        convert = import_module("vl_convert")
    except ImportError:
        raise InputError(_MISSING) from None
    drawing = resolved(drawing)
    sheet = '</style><rect width="100%" height="100%" fill="#ffffff"/>'
    image: bytes = convert.svg_to_png(drawing.replace("</style>", sheet, 1), scale=_SCALE)
    return image


def resolved(drawing: str) -> str:
    """A drawing with what its variables of CSS fall back to: the converter knows no variables."""
    for _ in range(_NESTED):
        drawing = _VARIABLE.sub(r"\1", drawing)
    return drawing
