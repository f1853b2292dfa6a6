"""The words of the page, from messages/*.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent / "messages"


@cache
def _words() -> dict[str, Any]:
    """Every table of every file; a file is named as the room it speaks for."""
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(_FOLDER.glob("*.toml"))}


def say(key: str, **values: object) -> str:
    """The words at `key` ("check.title"), with `{name}` filled in. KeyError where there are none."""
    found = _at(key)
    return str(found).format(**values) if values else str(found)


def pairs(key: str) -> list[tuple[str, str]]:
    """A table as names and values, a list as one pair for each of its values."""
    return [
        (name, value) for name, given in _at(key).items() for value in ([given] if isinstance(given, str) else given)
    ]


def rows(key: str) -> list[dict[str, str]]:
    """A list of rows: [[nav]] of base.toml is `rows("base.nav")`."""
    return list(_at(key))


def _at(key: str) -> Any:
    found: Any = _words()
    for part in key.split("."):
        found = found[part]
    return found
