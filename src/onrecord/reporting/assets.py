"""Style and script that ship with the project."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "data"


@cache
def asset(name: str) -> str:
    """A file of `data`, as text."""
    return (_FOLDER / name).read_text(encoding="utf-8")
