"""Excel's .xlsx: the cells of one sheet as they were saved. No formula is run: the value saved with it is read.

A workbook is a zip of XML parts (ECMA-376, part 1, SpreadsheetML). Parts are unpacked up to a limit and never written.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from decimal import Context, Decimal, InvalidOperation
from itertools import islice
from xml.etree import ElementTree

from onrecord.data.table import Row
from onrecord.data.words import limit
from onrecord.errors import InputError

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DATES = {*range(14, 18), 22, *range(27, 32), *range(34, 37), *range(50, 59)}  # built-in formats of dates (18.8.30)
_COLUMN = re.compile(r"[A-Z]{1,3}")
_LITERAL = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_BROKEN = (ElementTree.ParseError, ValueError, LookupError)
_EPOCH = date(1899, 12, 30)  # day 0 of the calendar that most workbooks have
_ABSURD = 16_384  # columns that a sheet can have at most
_FIFTEEN = Context(prec=15)  # digits that a spreadsheet keeps


class Book:
    """The parts of a workbook that are needed, unpacked when asked for."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._left = limit("unpacked")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise InputError(f"{name}: no Excel workbook ({error}); save it again as .xlsx or as CSV") from None

    def unpacked(self, path: str) -> bytes | None:
        """The bytes of one part; None where the workbook has none of that name."""
        try:
            with self._zip.open(path) as stream:
                data = stream.read(self._left + 1)
        except KeyError:
            return None
        except (
            zipfile.BadZipFile,
            zlib.error,
            RuntimeError,
            NotImplementedError,
            OSError,
            EOFError,
            ValueError,
        ) as error:
            raise InputError(f"{self.name}: {path} cannot be unpacked ({error}); save it again, not locked") from None
        self._left -= len(data)
        if self._left < 0:
            most = limit("unpacked") // 1_000_000
            raise InputError(f"{self.name}: unpacks to over {most} MB; keep the rows that are needed")
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise InputError(f"{self.name}: {path} declares entities, which no spreadsheet does; save it again")
        return data

    def part(self, path: str) -> ElementTree.Element | None:
        """One small XML part; None where the workbook has none of that name."""
        data = self.unpacked(path)
        try:
            return None if data is None else ElementTree.fromstring(data)
        except _BROKEN as error:
            raise self.broken(path, error) from None

    def broken(self, path: str, error: Exception) -> InputError:
        """The error for a part that is no XML."""
        return InputError(f"{self.name}: {path} is broken ({error}); save it again as .xlsx or as CSV")


def rows(data: bytes, name: str, sheet: str | None = None) -> tuple[Iterator[Row], list[str]]:
    """The rows of a sheet, the first one where none is named."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError(f"{name}: an old or a locked workbook; save it as .xlsx without password")
    book = Book(data, name)
    notes: list[str] = []
    path = _sheet(book, sheet, notes)
    part = book.unpacked(path)
    if part is None:
        raise InputError(f"{name}: the sheet has no cells; save the workbook again")
    reader = _Reader(_strings(book), _date_styles(book), date(1904, 1, 1) if _old_calendar(book) else _EPOCH)
    try:
        read = list(islice(reader.rows(part), limit("rows") + 2))
    except _BROKEN as error:
        raise book.broken(path, error) from None
    if reader.formulas:
        many = "1 formula is" if reader.formulas == 1 else f"{reader.formulas} formulas are"
        notes.append(f"{many} not run: the values saved with them are read")
    return iter(read), notes


def _sheet(book: Book, wanted: str | None, notes: list[str]) -> str:
    workbook, links = book.part("xl/workbook.xml"), book.part("xl/_rels/workbook.xml.rels")
    if workbook is None or links is None:
        raise InputError(f"{book.name}: no Excel workbook (a part is missing); save it again as .xlsx or as CSV")
    sheets = [(one.get("name") or "", one.get(_LINK)) for one in workbook.iter(f"{_MAIN}sheet")]
    names = ", ".join(repr(title) for title, _ in sheets)
    chosen = [link for title, link in sheets if wanted is None or title == wanted]
    if not chosen:
        raise InputError(f"{book.name}: no sheet {wanted!r}; it has {names or 'none'}")
    if wanted is None and len(sheets) > 1:
        notes.append(f"sheet {sheets[0][0]!r}, the first of {len(sheets)}")
    for one in links:
        if one.get("Id") == chosen[0]:
            target = one.get("Target") or ""
            return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    raise InputError(f"{book.name}: the sheet is not in the file; save the workbook again")


def _strings(book: Book) -> list[str]:
    part = book.part("xl/sharedStrings.xml")
    return [] if part is None else [_text(item) for item in part.iter(f"{_MAIN}si")]


def _text(item: ElementTree.Element) -> str:
    """The words of a string, its runs joined; how it is pronounced is left out."""
    runs = [one for child in item if child.tag != f"{_MAIN}rPh" for one in child.iter(f"{_MAIN}t")]
    return "".join(run.text or "" for run in runs).strip()


def _old_calendar(book: Book) -> bool:
    part = book.part("xl/workbook.xml")
    found = None if part is None else part.find(f"{_MAIN}workbookPr")
    return found is not None and found.get("date1904") in {"1", "true"}


def _date_styles(book: Book) -> frozenset[int]:
    """The styles under which a number is a day."""
    part = book.part("xl/styles.xml")
    if part is None:
        return frozenset()
    own = {
        one.get("numFmtId")
        for one in part.iter(f"{_MAIN}numFmt")
        if set("yd") & set(_LITERAL.sub("", one.get("formatCode") or "").lower())
    }
    formats = part.find(f"{_MAIN}cellXfs")
    found = [] if formats is None else [one.get("numFmtId") or "0" for one in formats]
    return frozenset(at for at, form in enumerate(found) if form in own or form in {str(number) for number in _DATES})


class _Reader:
    """The cells of a sheet, a row at a time, so that a large one never stands in memory as a tree."""

    def __init__(self, strings: list[str], dates: frozenset[int], epoch: date) -> None:
        self.formulas = 0
        self._strings = strings
        self._dates = dates
        self._epoch = epoch

    def rows(self, part: bytes) -> Iterator[Row]:
        number = 0
        for _, row in ElementTree.iterparse(io.BytesIO(part)):
            if row.tag != f"{_MAIN}row":
                continue
            number = _whole(row.get("r"), number + 1)
            cells: list[str] = []
            for cell in row.iter(f"{_MAIN}c"):
                at = _index(cell.get("r"), len(cells))
                if at < _ABSURD:
                    cells += [""] * (at - len(cells))
                    cells[at:] = [self._value(cell)]
            row.clear()
            yield number, cells

    def _value(self, cell: ElementTree.Element) -> str:
        kind, saved = cell.get("t"), cell.find(f"{_MAIN}v")
        inline, formula = cell.find(f"{_MAIN}is"), cell.find(f"{_MAIN}f")
        self.formulas += formula is not None
        if inline is not None:
            return _text(inline)
        if saved is None or saved.text is None:
            return "" if formula is None else f"={formula.text or ''}"
        text = saved.text.strip()
        if kind == "s":
            at = _whole(text, -1)
            return self._strings[at] if 0 <= at < len(self._strings) else "#REF!"
        if kind == "b":
            return "yes" if text == "1" else "no"
        if kind in {"str", "e", "d"}:
            return text
        return _number(text, _whole(cell.get("s"), 0) in self._dates, self._epoch)


def _index(reference: str | None, after: int) -> int:
    """The column of "C7", 2; where a cell has no reference or one further left, the next."""
    found = _COLUMN.match(reference or "")
    if found is None:
        return after
    index = 0
    for one in found.group():
        index = index * 26 + ord(one) - ord("A") + 1
    return max(index - 1, after)


def _number(text: str, is_date: bool, epoch: date) -> str:
    """A number without the noise of its binary form: 0.83399999999999996 is 0.834."""
    try:
        value = _FIFTEEN.create_decimal(text)
        if not value.is_finite() or abs(value.adjusted()) > limit("digits"):
            return text
    except InvalidOperation:
        return text
    if is_date:
        with suppress(OverflowError):
            return (epoch + timedelta(days=int(value))).isoformat()
    plain = f"{value.normalize():f}"
    return plain if Decimal(plain) == value else text


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 9 else otherwise
