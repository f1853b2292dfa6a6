"""JSON Lines: a document a line, `{"id", "published", "text"}` and perhaps `"title"`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

from onrecord.errors import InputError
from onrecord.model import Document
from onrecord.reading.decode import decode
from onrecord.reading.document import GIVEN, read_text
from onrecord.reading.published import parse_day

_MEND = 'mend the line; a line is {"id": ..., "published": "YYYY-MM-DD", "text": ...}'


def is_json_lines(data: bytes, name: str) -> bool:
    """By its name, or because the first line is an object with a text."""
    if name.lower().endswith((".jsonl", ".ndjson")):
        return True
    first = data.lstrip().split(b"\n", 1)[0]
    if not first.startswith(b"{"):
        return False
    try:
        found = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and isinstance(found.get("text"), str)


def read_json_lines(data: bytes, name: str, published: date | None = None) -> Iterator[Document | InputError]:
    """Each line's Document in order, or the error that names the line; empty lines are passed over.

    InputError is raised for the file as a whole: empty, or not UTF-8.
    """
    text = decode(data, name)
    return (_line(line, name, number, published) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def _line(line: str, name: str, number: int, published: date | None) -> Document | InputError:
    where = f"{name}, line {number}"
    try:
        found = json.loads(line)
    except json.JSONDecodeError as error:
        return InputError(f"{where}: not JSON ({error.msg} at column {error.colno}); {_MEND}")
    except (ValueError, RecursionError):
        return InputError(f"{where}: not JSON that can be read (nested too deep, or a number too long); {_MEND}")
    if not isinstance(found, dict):
        return InputError(f"{where}: not an object; {_MEND}")
    text, day, title = found.get("text"), found.get("published"), found.get("title")
    identifier = found.get("id", f"{name}:{number}")
    if not isinstance(text, str) or not text.strip():
        return InputError(f'{where}: no "text", or an empty one; {_MEND}')
    if not isinstance(identifier, str | int) or not isinstance(title, str | None):
        return InputError(f'{where}: "id" and "title" are to be text; {_MEND}')
    try:
        given = parse_day(day) if isinstance(day, str) and day.strip() else None
    except InputError as error:
        return InputError(f'{where}: "published" {error}')
    if day is not None and not isinstance(day, str):
        return InputError(f'{where}: "published" is to be a date as text; {_MEND}')
    because = GIVEN if published else f"given in {where}"
    return read_text(text, str(identifier), published or given, because=because, title=title)
