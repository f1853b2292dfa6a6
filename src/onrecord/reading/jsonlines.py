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

_STORY = 'mend the line; a line is {"id": ..., "published": "YYYY-MM-DD", "text": ...}'


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
    found = objects(data, name, _STORY)
    return (
        line if isinstance(line, InputError) else _document(line, name, number, published) for number, line in found
    )


def objects(data: bytes, name: str, mend: str) -> Iterator[tuple[int, dict[str, object] | InputError]]:
    """The object on each line that is not empty, with its number from 1; `mend` ends the message of a bad one."""
    text = decode(data, name)
    lines = enumerate(text.split("\n"), 1)
    return ((number, _object(line, f"{name}, line {number}", mend)) for number, line in lines if line.strip())


def _object(line: str, where: str, mend: str) -> dict[str, object] | InputError:
    try:
        found = json.loads(line)
    except json.JSONDecodeError as error:
        return InputError(f"{where}: not JSON ({error.msg} at column {error.colno}); {mend}")
    except (ValueError, RecursionError):
        return InputError(f"{where}: not JSON that can be read (nested too deep, or a number too long); {mend}")
    return found if isinstance(found, dict) else InputError(f"{where}: not an object; {mend}")


def _document(found: dict[str, object], name: str, number: int, published: date | None) -> Document | InputError:
    where = f"{name}, line {number}"
    text, day, title = found.get("text"), found.get("published"), found.get("title")
    identifier = found.get("id", f"{name}:{number}")
    if not isinstance(text, str) or not text.strip():
        return InputError(f'{where}: no "text", or an empty one; {_STORY}')
    if not isinstance(identifier, str | int) or not isinstance(title, str | None):
        return InputError(f'{where}: "id" and "title" are to be text; {_STORY}')
    if not isinstance(day, str | None):
        return InputError(f'{where}: "published" is to be a date as text; {_STORY}')
    try:
        given = parse_day(day) if day and day.strip() else None
    except InputError as error:
        return InputError(f'{where}: "published": {error}')
    because = GIVEN if published else f"given in {where}"
    return read_text(text, str(identifier), published or given, because=because, title=title)
