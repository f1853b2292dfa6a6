"""The small TOML file beside the data that says how its columns are to be read."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from onrecord.errors import InputError
from onrecord.model import Unit

UNITS = {"count": Unit.COUNT, "percent": Unit.PERCENT, "usd": Unit.USD, "per_100k": Unit.PER_100K}
_TEXTS = ("place", "year", "series", "value", "sheet", "period", "of", "publisher", "school_year", "url")


@dataclass(frozen=True, slots=True)
class Measured:
    """A column that is pinned as a measure: its words in stories, and its unit; None for what is read otherwise."""

    words: tuple[str, ...] = ()
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class Pins:
    """What is pinned. `place`, `year`, `series` and `value` name columns; `period` holds for all rows.

    `of` is the place that the figures of a file without a place column are about. `only` keeps the rows that have
    this text in this column. With `measures` no other column is one.
    """

    name: str = ""
    place: str | None = None
    year: str | None = None
    series: str | None = None
    value: str | None = None
    sheet: str | None = None
    period: str | None = None
    of: str | None = None
    publisher: str | None = None
    school_year: str | None = None
    url: str | None = None
    as_of: date | None = None
    only: Mapping[str, str] = field(default_factory=dict)
    measures: Mapping[str, Measured] = field(default_factory=dict)


def beside(path: Path) -> Pins:
    """The pins in the file of the same name with the ending .toml; none where there is no such file.

    Raises InputError for a file that is no TOML, or a key that is not known.
    """
    file = path.with_suffix(".toml")
    try:
        with open(file, "rb") as stream:
            found = tomllib.load(stream)
    except FileNotFoundError:
        return Pins()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError, OSError, ValueError) as error:
        raise InputError(f"{file}: cannot be read as TOML ({str(error)[:120]}); mend it or move it away") from None
    return _pins(found, str(file))


def _pins(found: dict[str, Any], name: str) -> Pins:
    known = (*_TEXTS, "as_of", "only", "measures")
    for key, value in found.items():
        if key not in known:
            raise InputError(f"{name}: unknown key {key!r}; known are {', '.join(known)}")
        if key in _TEXTS and not isinstance(value, str):
            raise InputError(f'{name}: {key} is to be a text, {key} = "..."')
    only = found.get("only", {})
    if not isinstance(only, dict) or not all(isinstance(value, str) for value in only.values()):
        raise InputError(f'{name}: only is to name columns and their text, only = {{"Grade" = "All"}}')
    if found.get("school_year") not in {None, "starts", "ends"}:
        raise InputError(f'{name}: school_year is "starts" or "ends": which year "2021-22" is')
    texts = {key: found.get(key) for key in _TEXTS}
    return Pins(name=name, **texts, as_of=_day(found, name), only=only, measures=_measures(found, name))


def _day(found: dict[str, Any], name: str) -> date | None:
    value = found.get("as_of")
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            value = False
    if value is None or type(value) is date:
        return value
    raise InputError(f"{name}: as_of is to be a day, as_of = 2024-06-30")


def _measures(found: dict[str, Any], name: str) -> dict[str, Measured]:
    table = found.get("measures", {})
    if not isinstance(table, dict):
        raise InputError(f'{name}: measures is to be a table, [measures."Graduation rate"]')
    return {column: _measured(column, entry, name) for column, entry in table.items()}


def _measured(column: str, entry: Any, name: str) -> Measured:
    where = f"{name}: measures.{column!r}"
    if not isinstance(entry, dict) or set(entry) - {"words", "unit"}:
        raise InputError(f'{where} is to hold words = ["graduation rate"] and unit = "percent", nothing else')
    words = entry.get("words", [])
    if not isinstance(words, list) or not all(isinstance(word, str) and word.strip() for word in words):
        raise InputError(f'{where}: words is to be a list of texts, words = ["graduation rate"]')
    unit = entry.get("unit")
    if unit is not None and unit not in UNITS:
        raise InputError(f"{where}: unit is one of {', '.join(UNITS)}")
    return Measured(tuple(words), UNITS[unit] if unit is not None else None)
