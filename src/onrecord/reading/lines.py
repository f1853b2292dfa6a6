"""Lines of a text, and its head: what stands above the story itself."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.reading.frame_line import days_told

_HEAD_LINES = 14  # more lines than this above a story are no head
_HEAD_WIDTH = 130  # a longer line is a paragraph
_ENDS = (".", "!", "?", "…", ".”", '."', "!”", "?”", ".’", ".)")
_NO_ENDS = ("a.m.", "p.m.", "A.M.", "P.M.", "Inc.", "Co.", "Jr.")


class Line(NamedTuple):
    """One line without its break and without white space at its ends; `blank_after` where an empty line follows."""

    start: int
    end: int
    blank_after: bool


def lines(text: str) -> list[Line]:
    """Every line that holds something."""
    found: list[Line] = []
    place = 0
    size = len(text)
    while place <= size:
        stop = text.find("\n", place)
        stop = size if stop < 0 else stop
        body = text[place:stop]
        stripped = body.strip("\ufeff\u200b \t\r\f\v\u00a0")
        if stripped:
            start = place + body.index(stripped)
            found.append(Line(start, start + len(stripped), stop == size))
        elif found:
            found[-1] = found[-1]._replace(blank_after=True)
        place = stop + 1
    return found


def head(text: str, every: list[Line]) -> list[Line]:
    """The short lines above the first paragraph."""
    taken: list[Line] = []
    for line in every[:_HEAD_LINES]:
        if _is_paragraph(text, line):
            break
        taken.append(line)
    return taken


def _is_paragraph(text: str, line: Line) -> bool:
    """Whether a line is running text: long, or a sentence with its full stop."""
    if line.end - line.start > _HEAD_WIDTH:
        return True
    words = text[line.start : line.end]
    ended = words.endswith(_ENDS) and not words.endswith(_NO_ENDS) and words.count(" ") > 6
    return ended and not days_told(text, line.start, line.end)  # "Ann Roe, The Courier. Aired Jan. 9, 2024."
