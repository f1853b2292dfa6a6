"""CSV and TSV: text with a separator, in UTF-8, UTF-16 or Windows-1252."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from onrecord.data.table import Row
from onrecord.errors import InputError

_SEPARATORS = ",;\t|"


def rows(data: bytes, name: str, *, tabs: bool = False) -> tuple[Iterator[Row], list[str]]:
    """Rows with their numbers, and how the text was read. Letters that no encoding explains become U+FFFD."""
    if data.startswith(b"PK\x03\x04"):
        raise InputError(f"{name}: this is a spreadsheet, not text; give it its own ending, .xlsx")
    notes: list[str] = []
    text = _decoded(data, name, notes)
    separator = "\t" if tabs else _separator(text)
    if separator != "," and not tabs:
        notes.append(f"columns parted by {separator!r}")
    return _cut(text, separator, name), notes


def _cut(text: str, separator: str, name: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(f"{name}, row {number}: {_told(error)}") from None
        yield number, [cell.strip() for cell in cells]


def _told(error: csv.Error) -> str:
    if "end of data" in str(error):
        return "a quotation mark is opened here and never closed; close it or double it"
    if "limit" in str(error):
        return "a cell of over 100,000 characters; look for a quotation mark that is not closed"
    return f"the row cannot be cut in cells ({error}); quote cells with commas or quotation marks"


def _separator(text: str) -> str:
    """The separator that the first lines use most."""
    head = text[:10_000].split("\n")[:10]
    return max(_SEPARATORS, key=lambda mark: (sum(line.count(mark) for line in head), -_SEPARATORS.index(mark)))


def _decoded(data: bytes, name: str, notes: list[str]) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        notes.append("read as UTF-16")
        return data.decode("utf-16", errors="replace").removeprefix("\ufeff")
    if b"\0" in data:
        raise InputError(f"{name}: not text (a zero byte); save it as CSV in UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if not _has_utf8(data):
            try:
                text = data.decode("cp1252")
            except UnicodeDecodeError:
                pass
            else:
                notes.append("read as Windows-1252")
                return text
    return data.decode("utf-8-sig", errors="replace")


def _has_utf8(data: bytes) -> bool:
    """Whether a line has letters beyond ASCII that are UTF-8: then other letters are what is foreign."""
    for line in data.splitlines():
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            continue
        return True
    return False
