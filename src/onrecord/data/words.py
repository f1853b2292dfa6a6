"""The tables of `columns.toml`, read once, and headers as they are compared."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_APART = re.compile(r"[^\w%$]+|_")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@cache
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "columns.toml").read_text(encoding="utf-8"))


def limit(name: str) -> int:
    """A limit of what is read of a file."""
    return int(_tables()["limits"][name])


@cache
def listed(table: str, name: str) -> tuple[str, ...]:
    """The words of one list, in its order."""
    return tuple(_tables()[table][name])


@cache
def spellings() -> dict[str, str]:
    """Each spelling of a word to the other one."""
    pairs = _tables()["words"]["spellings"]
    return {one: other for pair in pairs for one, other in (pair, pair[::-1])}


def plain(header: str) -> str:
    """A header in lower case, words apart: "GraduationRate_4yr" is "graduation rate 4yr"."""
    return " ".join(_APART.sub(" ", _CAMEL.sub(" ", header)).lower().split())


def letter(index: int) -> str:
    """The name of a column in a spreadsheet: 0 is A, 26 is AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
