"""JSON: a list of records, the names of their fields the header."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from onrecord.data.table import Row
from onrecord.errors import InputError

_OFFER = 'give a list of records, [{"year": 2016, "rent": 1250}, ...]'


def rows(data: bytes, name: str) -> tuple[Iterator[Row], list[str]]:
    """The header as row 0, then record after record; numbers keep the digits that the file has."""
    try:
        found = json.loads(data, parse_float=str, parse_int=str, parse_constant=str)
    except UnicodeDecodeError:
        raise InputError(f"{name}: not in UTF-8; save it as UTF-8") from None
    except RecursionError:
        raise InputError(f"{name}: nested too deep; {_OFFER}") from None
    except json.JSONDecodeError as error:
        raise InputError(f"{name}, line {error.lineno}, character {error.colno}: no JSON ({error.msg})") from None
    if not isinstance(found, list) or not all(isinstance(record, dict) for record in found):
        raise InputError(f"{name}: no list of records; {_OFFER}")
    if not found:
        raise InputError(f"{name}: an empty list; {_OFFER}")
    return _rows(found), ["rows are records, the first is 1"]


def _rows(records: list[dict[str, Any]]) -> Iterator[Row]:
    header = list(dict.fromkeys(name for record in records for name in record))
    yield 0, header
    for number, record in enumerate(records, 1):
        yield number, [_text(record.get(name)) for name in header]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.strip() if isinstance(value, str) else "(nested)"
