"""Lines as they stand printed on pages, from the pieces that a page is drawn with."""

from __future__ import annotations

import re
from typing import NamedTuple

_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0xA0: " ",
    0: "",
}
_NOTE = re.compile(r"[0-9*†‡§, ]{1,6}")
_SMALL = 0.8  # of the size of what stands before it: the mark of a note
_OTHER_LINE = 0.6  # of the size: further up or down is another line


class Piece(NamedTuple):
    """Words drawn at once: `base` is the height of their foot on the page, `size` that of their letters, in points."""

    words: str
    left: float
    base: float
    size: float


class Line(NamedTuple):
    """A printed line: where it begins, the height of its foot, the size of its letters, the page from 0."""

    words: str
    left: float
    base: float
    size: float
    page: int


def lines_of(pieces: list[Piece], page: int) -> list[Line]:
    """The lines of a page, in the order in which they are drawn; the small figures that point at notes are left out."""
    found: list[Line] = []
    run: list[Piece] = []

    def close() -> None:
        words = " ".join("".join(piece.words for piece in run).translate(_LIGATURES).split())
        if words:
            widest = max(run, key=lambda piece: len(piece.words))  # the size of a line is that of most of it
            found.append(Line(words, run[0].left, widest.base, widest.size, page))
        run.clear()

    for piece in pieces:
        if not piece.words.strip():
            if run and "\n" in piece.words:
                close()
            elif run:
                run.append(run[-1]._replace(words=" "))
            continue
        if run and abs(piece.base - run[-1].base) > _OTHER_LINE * max(piece.size, run[-1].size):
            close()
        if run and piece.size < _SMALL * run[0].size and _NOTE.fullmatch(piece.words.strip()):
            run.append(run[-1]._replace(words=" " if piece.words[-1].isspace() else ""))
        else:
            run.append(piece)
        if piece.words.endswith("\n"):
            close()
    close()
    return found
