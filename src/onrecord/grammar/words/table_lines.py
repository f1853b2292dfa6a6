"""Tables that stand in a text as lines: cells parted by tabs, bars, several blanks or a row of dots.

    Offense      2022   2023          | City | 2022 |          Murder ........ 70
    Murder         70     51          |------|------|          Robbery ...... 470
    Robbery       470    411          | Reno |   18 |

A row has words, or a year, in its first cell and nothing but figures in the others. Two such rows below each other, or
one below a line of as many heads, are a table; so is a single one with a row of dots.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.late import late
from onrecord.model import Span

SIGN = re.compile(r"(?:\t|  |\||…|\.\.|[\t|] |\. \. |\.\. |… )[$+\-]?\d")  # no table without one
_BLANKS = re.compile(r"\.{3,}|…+|(?: \.){3,}|[ \u00a0]{2,}|\t")
_DOTS = re.compile(r"\.{3,}|…|(?: \.){3,}")
_RULE = frozenset("|+:-=–—_ \t")
_AROUND = " \t\u00a0"
_FIGURE = late(r"[$+\-–−(]{0,2}\d[\d,.]*[ ]?%?\)?[*†‡]{0,3}|[-–—*]{1,3}|[nN]/?[aA]|")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,7}")
_HEAD, _FIRST, _TITLE = 40, 60, 120  # characters of a head, of a row's first cell, of a title
_FEWEST = 2  # cells of a row


class Cells(NamedTuple):
    """The cells of one line, and whether dots lead from one to the other."""

    line: Span
    cells: tuple[Span, ...]
    dotted: bool


class Table(NamedTuple):
    """A table: its title or the sentence that leads to it, its line of heads, its rows, and the line below."""

    above: Span | None
    heads: Cells | None
    rows: tuple[Cells, ...]
    below: Span | None


def tables(text: str) -> list[Table]:
    """Every table of a text, in order."""
    if SIGN.search(text) is None:
        return []
    lines = [_cells(text, start, end) for start, end in _lines(text)]
    found: list[Table] = []
    at = 0
    while at < len(lines):
        last = _rows_end(text, lines, at)
        if last > at:
            found += _table(text, lines, at, last)
        at = max(last, at + 1)
    return found


def is_count(text: str, cell: Span) -> bool:
    """Whether a cell holds a plain whole number."""
    return _COUNT.fullmatch(text, cell.start, cell.end) is not None


def _lines(text: str) -> list[tuple[int, int]]:
    """Lines that hold something, and more than rules."""
    found, place = [], 0
    for line in text.split("\n"):
        if not _RULE.issuperset(line.strip()):
            found.append((place, place + len(line)))
        place += len(line) + 1
    return found


def _cells(text: str, start: int, end: int) -> Cells:
    """A line cut in cells, what its bars enclose or its other marks part; between bars and tabs one may be empty."""
    line = text[start:end]
    dotted, bars, tabs = _DOTS.search(line) is not None, "|" in line, "\t" in line
    if bars:
        cuts = [found.span() for found in re.finditer(r"\|", line)]
    else:
        cuts = [found.span() for found in (re.finditer(r"\t", line) if tabs and not dotted else _BLANKS.finditer(line))]
    edges = [0, *(edge for cut in cuts for edge in cut), len(line)]
    cells = [_stripped(line, first, last) for first, last in zip(edges[::2], edges[1::2], strict=True)]
    if bars:
        cells = cells[cells[0] == (0, 0) :]  # a bar may open a line, and may end it
        cells = cells[: len(cells) - (line.rstrip(_AROUND).endswith("|"))]
    elif dotted or not tabs:
        cells = [cell for cell in cells if cell[0] < cell[1]]
    spans = tuple([Span(start + first, start + last) for first, last in cells])
    return Cells(Span(start, end), spans or (Span(start, end),), dotted and not bars)


def _stripped(line: str, first: int, last: int) -> tuple[int, int]:
    words = line[first:last].strip(_AROUND)
    if not words:
        return first, first
    first = line.index(words, first)
    return first, first + len(words)


def _rows_end(text: str, lines: Sequence[Cells], at: int) -> int:
    last = at
    while last < len(lines) and _is_row(text, lines[last]):
        last += 1
    return last


def _is_row(text: str, one: Cells) -> bool:
    if len(one.cells) < _FEWEST:
        return False
    first, *others = one.cells
    if not 0 < first.end - first.start <= _FIRST or text[first.end - 1] in "!?":
        return False
    named = any(map(str.isalpha, text[first.start : first.end])) or _YEAR.fullmatch(text, first.start, first.end)
    figures = all(_FIGURE.fullmatch(text, cell.start, cell.end) for cell in others)
    return bool(named) and figures and any(cell.end > cell.start for cell in others)


def _table(text: str, lines: Sequence[Cells], first: int, last: int) -> list[Table]:
    heads, rows = None, lines[first:last]
    top = first - 1
    if len(rows) > 1 and all(_YEAR.fullmatch(text, cell.start, cell.end) for cell in rows[0].cells[1:]):
        heads, rows = rows[0], rows[1:]
    elif top >= 0 and _may_head(text, lines[top], len(rows[0].cells)):
        heads, top = lines[top], top - 1
    if heads is None and len(rows) < _FEWEST and not rows[0].dotted:
        return []
    above = lines[top].line if top >= 0 else None
    below = lines[last].line if last < len(lines) else None
    return [Table(above, heads, tuple(rows), below)]


def _may_head(text: str, one: Cells, size: int) -> bool:
    """Whether a line may hold the heads of as many columns; nothing stands in the corner of one that is shorter."""
    short = all(cell.end - cell.start <= _HEAD for cell in one.cells)
    return short and len(one.cells) in {size, size - 1} - {1}
