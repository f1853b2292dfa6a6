"""A table in lines that fit a terminal: numbers to the right, the last column wrapped, sources at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.desk.sheet import Grid, Sheet
from onrecord.reporting import display, wording

_GAP = 2  # columns between two cells
_LEAST = 40  # columns below which nothing is legible
_NARROW = 8  # columns below which a cell of words is not cut
_NO_ROWS = "Nothing on record fits."


def text(table: Sheet, width: int = 80) -> str:
    """The table with title, rows, notes and sources, ending in a line end; no line is wider than `width`."""
    width = max(width, _LEAST)
    lines = [*display.wrap(table.title, width), ""]
    lines += rows(table.grid, width) if table.rows else [_NO_ROWS]
    for part in (table.notes, table.sources):
        if part:
            lines.append("")
        for note in part:
            first, *rest = display.wrap(note, width - _GAP) or [""]
            lines += [first, *(" " * _GAP + line for line in rest)]
    return "\n".join(lines) + "\n"


def rows(grid: Grid, width: int) -> list[str]:
    """Headings, a rule and the cells. A column without any cell is left out, and so is what cannot fit, with a word."""
    cells = [[display.clean(cell) for cell in line] for line in grid.cells]
    used = [at for at in range(len(grid.heads)) if any(line[at] for line in cells)] or [0]
    slim = _only(grid, cells, used)
    widths = _widths(slim, width)
    while len(used) > 1 and sum(widths) + _GAP * (len(widths) - 1) > width:
        used.pop()
        slim = _only(grid, cells, used)
        widths = _widths(slim, width)
    widths = [min(size, width) for size in widths]
    lines = _line(slim.heads, widths, slim.right)
    lines.append("  ".join("-" * size for size in widths))
    for line in slim.cells:
        lines += _line(line, widths, slim.right)
    left = sum(any(line[at] for line in cells) for at in range(len(grid.heads))) - len(used)
    if left > 0:
        lines.append(f"and {wording.quantity(left, 'more column', 'more columns')} with --format csv")
    return lines


def natural(grid: Grid) -> int:
    """Columns that the grid takes where nothing is cut."""
    return sum(_natural(grid)) + _GAP * (len(grid.heads) - 1)


def _only(grid: Grid, cells: Iterable[Sequence[str]], used: Sequence[int]) -> Grid:
    return Grid(
        tuple(display.clean(grid.heads[at]) for at in used),
        tuple(tuple(line[at] for at in used) for line in cells),
        frozenset(new for new, at in enumerate(used) if at in grid.right),
    )


def _natural(grid: Grid) -> list[int]:
    return [max(display.width(line[at]) for line in (grid.heads, *grid.cells)) for at in range(len(grid.heads))]


def _widths(grid: Grid, width: int) -> list[int]:
    """Widths that fit, if words can give way: the last column first, since it wraps, then the widest."""
    widths = _natural(grid)
    last = len(widths) - 1
    while (over := sum(widths) + _GAP * last - width) > 0:
        words = [at for at in range(len(widths)) if at not in grid.right and widths[at] > _NARROW]
        if not words:
            break
        widest = max(words, key=lambda at: widths[at])
        choice = last if last in words and widths[last] > width // 3 else widest
        widths[choice] -= min(over, max(1, widths[choice] - max(_NARROW, width // 3)))
    return widths


def _line(cells: Sequence[str], widths: Sequence[int], right: frozenset[int]) -> list[str]:
    """One row in one or more lines: the last column wraps, the others are cut."""
    last = len(cells) - 1
    tail = display.wrap(cells[last], widths[last]) if last not in right else [cells[last]]
    lines = []
    for number, piece in enumerate(tail or [""]):
        shown = cells[:last] if number == 0 else [""] * last
        parts = [_cell(cell, widths[at], at in right) for at, cell in enumerate(shown)]
        lines.append("  ".join([*parts, _cell(piece, widths[last], last in right)]).rstrip())
    return lines


def _cell(cell: str, width: int, right: bool) -> str:
    shown = cell if display.width(cell) <= width else _cut(cell, width)
    space = " " * (width - display.width(shown))
    return space + shown if right else shown + space


def _cut(cell: str, width: int) -> str:
    """The beginning of a cell with an ellipsis; letters of East Asia take two columns."""
    kept = cell[: width - 1]
    while display.width(kept) >= width:
        kept = kept[:-1]
    return kept.rstrip() + "…"
