"""Quotations: pairs of marks, straight or curly, within a paragraph.

Only the outermost pair is given. A quotation that is not closed before the paragraph ends runs on: the next paragraph
that opens with a mark goes on with it, as print has it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(r"[“”\"„«»]")


class Quote(NamedTuple):
    """The words between the marks, `start` to `end`; `closed` is False where the paragraph ends first."""

    start: int
    end: int
    closed: bool


def find(text: str, start: int, end: int) -> list[Quote]:
    """Quotations of `text[start:end]`, outermost only, in order."""
    found: list[Quote] = []
    opened: int | None = None
    depth = 0
    for mark in _MARK.finditer(text, start, end):
        sign, place = mark.group(), mark.start()
        opens = sign in "“„«" or (sign == '"' and opened is None)
        if (
            sign == '"'
            and opened is None
            and place > start
            and text[place - 1].isalnum()
            and not _opens(text, place, end)
        ):
            continue  # 5'11" and other inches
        if opened is None:
            if opens:
                opened, depth = place + 1, 1
        elif sign in "“„«":
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                found.append(Quote(opened, place, True))
                opened = None
    if opened is not None:
        found.append(Quote(opened, end, False))
    return found


def _opens(text: str, place: int, end: int) -> bool:
    return place + 1 < end and text[place + 1].isalnum()
