"""Quotations: pairs of marks, double or single, straight or curly, within a paragraph.

Only the outermost pair is given. A quotation that is not closed before the paragraph ends runs on: the next paragraph
that opens with a mark goes on with it, as print has it. Single marks are also apostrophes, so a single quotation must
be closed, by preference after a comma or a full stop.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# A double mark, or a single one that opens a word. Looking back only from a mark finds them six times as fast.
_MARK = re.compile(
    r"[“”\"„«»‘'](?:(?<=[“”\"„«»])|(?<=(?<![^\W_’'])[‘'])(?=\w)(?!\d\ds\b|(?:em|til|tis|twas|cause|n)\b))"
)
_CLOSED = re.compile(r"[’'](?<=[,.?!].)(?!\w)")
_PHRASE = re.compile(r"[’'](?<=\w.)(?!\w)")
_BLOCK = re.compile(r">[> \t]*")
_LONGEST_SINGLE, _LONGEST_PHRASE = 500, 80  # characters: what is farther off closes something else


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
    past = start
    for mark in _MARK.finditer(text, start, end):
        sign, place = mark.group(), mark.start()
        if place < past:
            continue
        if sign in "‘'":
            if opened is None and (single := _single(text, place + 1, end)) is not None:
                found.append(single)
                past = single.end + 1
            continue
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
        elif sign in "“„«" and not _closes(text, place, end):
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                found.append(Quote(opened, place, True))
                opened = None
    if opened is not None:
        found.append(Quote(opened, end, False))
    return found


def set_apart(text: str, start: int, end: int) -> list[Quote]:
    """The quotation that a block is which opens with Markdown's ">", without marks of its own."""
    opening = _BLOCK.match(text, start, end)
    return [Quote(opening.end(), end, True)] if opening is not None and opening.end() < end else []


def _single(text: str, opened: int, end: int) -> Quote | None:
    """The quotation between single marks that begins at `opened`, unless the mark is only an apostrophe."""
    closed = _CLOSED.search(text, opened, min(end, opened + _LONGEST_SINGLE))
    phrase = _PHRASE.search(text, opened, min(end, opened + _LONGEST_PHRASE))
    if closed is None or (phrase is not None and any(mark in text[opened : closed.start()] for mark in '“”"')):
        closed = phrase
    return Quote(opened, closed.start(), True) if closed is not None else None


def _closes(text: str, place: int, end: int) -> bool:
    """`“a sound review“ of`: an opening mark against the word before it and away from the next was typed to close."""
    return not text[place - 1].isspace() and (place + 1 >= end or not text[place + 1].isalnum())


def _opens(text: str, place: int, end: int) -> bool:
    return place + 1 < end and text[place + 1].isalnum()
