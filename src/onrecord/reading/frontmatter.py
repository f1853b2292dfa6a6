"""The front matter of a Markdown file: `key: value` lines between two rules at its top."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from onrecord.late import late
from onrecord.model import Span
from onrecord.reading import cues
from onrecord.reading.dates import printed_in

_LINE = late(r"(?P<key>[A-Za-z_-]{1,30})[ \t]*:[ \t]*(?P<value>[^\n]*)")
_FURTHEST = 8000  # characters; front matter is short


class FrontMatter(NamedTuple):
    """What the block says of the text, and where it stands."""

    span: Span
    title: str | None
    published: date | None


def find_front_matter(text: str) -> FrontMatter | None:
    """The block at the very top, or None."""
    start = 1 if text.startswith("\ufeff") else 0
    if not text.startswith(("---\n", "---\r\n"), start):
        return None
    close = text.find("\n---", start + 3, _FURTHEST)
    if close < 0:
        return None
    values: dict[str, tuple[int, int]] = {}
    for found in _LINE.finditer(text, start + 4, close):
        values.setdefault(found["key"].lower().replace("_", "").replace("-", ""), found.span("value"))
    title = text[slice(*values["title"])].strip(" \t\r\"'") if "title" in values else None
    keys = [key for kind in ("front", "refront") for key in cues.words(kind) if key in values]
    days = [one.whole for key in keys for one in printed_in(text, *values[key])]
    return FrontMatter(Span(start, close + 4), title or None, next((day for day in days if day), None))
