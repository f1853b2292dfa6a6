"""Word documents: the paragraphs and tables of the main part, as they read after all changes.

The file's own properties say when it was made and last saved, not when the story came out, and are not read.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.errors import InputError
from onrecord.reading import tables
from onrecord.reading.extracted import LONGEST, Extracted, Paragraph, joined
from onrecord.reading.xmlstream import stream

_PART = "word/document.xml"
_OUTSIDE = frozenset(("moveFrom", "Fallback"))  # moved away, or the same words a second time for older readers
_LONGEST_CELL = 80  # characters; a longer cell is running text that a table only sets in columns
_WIDEST, _MOST_CELLS = 60, 20_000  # columns and cells of a table that a person reads


class _Cell(NamedTuple):
    """The blocks in a cell, and over how many columns it goes."""

    blocks: list[_Block]
    columns: int


class _Table(NamedTuple):
    rows: list[list[_Cell]]


_Block = str | _Table


class _Body:
    """Blocks as the elements of the main part open and close; a table inside a cell is kept inside it."""

    def __init__(self) -> None:
        self.blocks: list[_Block] = []
        self._run: list[str] = []
        self._tables: list[_Table] = []
        self._cells: list[tuple[list[_Block], int]] = []  # what goes on where a cell ends; its columns
        self._outside = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._outside += tag in _OUTSIDE
        if self._outside:
            return
        match tag:
            case "tbl":
                self._tables.append(_Table([]))
            case "tr" if self._tables:
                self._tables[-1].rows.append([])
            case "tc":
                self._cells.append((self.blocks, 1))
                self.blocks = []
            case "gridSpan" if self._cells:
                self._cells[-1] = (self._cells[-1][0], _columns(attributes))

    def end(self, tag: str, words: str) -> None:
        self._outside -= tag in _OUTSIDE
        if self._outside or tag in _OUTSIDE:
            return
        match tag:
            case "t":
                self._run.append(words)
            case "tab":
                self._run.append("\t")
            case "br" | "cr":
                self._run.append("\n")
            case "p":
                self.blocks += [line] if (line := "".join(self._run).strip()) else []
                self._run.clear()
            case "tc":
                inside, (self.blocks, columns) = self.blocks, self._cells.pop()
                if self._tables and self._tables[-1].rows:
                    self._tables[-1].rows[-1].append(_Cell(inside, columns))
            case "tbl":
                self.blocks.append(self._tables.pop())


def read_docx(data: bytes, name: str) -> Extracted:
    """The words of a .docx file, a paragraph or a row a line, empty ones between. InputError: broken or vast."""
    body = _Body()
    stream(_part(data, name), name, body.start, body.end)
    return joined(_paragraphs(body.blocks))


def _paragraphs(blocks: list[_Block]) -> Iterator[Paragraph]:
    for number, block in enumerate(blocks):
        if isinstance(block, str):
            yield Paragraph(block)
        elif (rows := _grid(block)) is not None:
            near = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
            yield from tables.told(rows, [one for one in near if isinstance(one, str)])
        else:
            yield from _paragraphs([inner for row in block.rows for cell in row for inner in cell.blocks])


def _grid(table: _Table) -> list[list[str]] | None:
    """The cells as rows of one length; None for a table that sets running text in columns, or has one column.

    A cell over several columns stands in the first of them.
    """
    widest = max((sum(cell.columns for cell in row) for row in table.rows), default=0)
    if widest < 2 or widest > _WIDEST or widest * len(table.rows) > _MOST_CELLS:
        return None
    rows: list[list[str]] = []
    for cells in table.rows:
        row: list[str] = []
        for cell in cells:
            words = _words(cell)
            if words is None:
                return None
            row += [words] + [""] * (cell.columns - 1)
        rows.append(row + [""] * (widest - len(row)))
    return rows


def _words(cell: _Cell) -> str | None:
    """The words of a cell that holds no more than one short line."""
    match cell.blocks:
        case []:
            return ""
        case [str(words)] if len(words) <= _LONGEST_CELL and "\n" not in words:
            return " ".join(words.split())
    return None


def _columns(attributes: dict[str, str]) -> int:
    value = next((value for key, value in attributes.items() if key.rpartition(":")[2] == "val"), "")
    return min(int(value), _WIDEST + 1) if value.isdecimal() and len(value) < 4 else 1


def _part(data: bytes, name: str) -> bytes:
    """The main part, unpacked no further than a story can be long."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(_PART) as part:
            body = part.read(LONGEST + 1)
    except KeyError:
        raise InputError(f"{name}: no Word document ({_PART} is missing); save it as .docx again") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
        raise InputError(f"{name}: the Word document is broken or locked; save it as .docx again") from None
    if len(body) > LONGEST:
        raise InputError(
            f"{name}: the Word document unpacks to over {LONGEST // 1_000_000} MB; save its words as a .txt file"
        )
    return body
