"""Text for a terminal: nothing that moves the cursor, lines that fit by display width."""

from __future__ import annotations

import unicodedata

_WIDE = ("W", "F")


def clean(text: str) -> str:
    """One line of printable text: white space becomes a space, controls and bidirectional overrides are dropped.

    A story may hold escape sequences; what is left of one is only its printable letters.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    kept = (" " if char.isspace() else char for char in text if char.isspace() or _printable(char))
    return " ".join("".join(kept).split())


def _printable(char: str) -> bool:
    """No control (Cc), format (Cf: bidirectional overrides, zero widths), surrogate, private or unassigned point."""
    return unicodedata.category(char)[0] != "C"


def width(text: str) -> int:
    """Columns that a terminal uses for cleaned text."""
    return len(text) if text.isascii() else sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in _WIDE else 1


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most `columns`; a word that is longer is cut. Empty text gives no line."""
    lines: list[str] = []
    line, used = "", 0
    for word in clean(text).split():
        for piece in _pieces(word, columns):
            size = width(piece)
            if line and used + 1 + size <= columns:
                line, used = f"{line} {piece}", used + 1 + size
            else:
                if line:
                    lines.append(line)
                line, used = piece, size
    return [*lines, line] if line else lines


def _pieces(word: str, columns: int) -> list[str]:
    if width(word) <= columns:
        return [word]
    pieces, start, used = [], 0, 0
    for place, char in enumerate(word):
        size = _columns(char)
        if used + size > columns and place > start:
            pieces.append(word[start:place])
            start, used = place, 0
        used += size
    return [*pieces, word[start:]]


def clip(text: str, characters: int) -> str:
    """Cleaned text, cut with an ellipsis where it is longer than `characters`."""
    tidy = clean(text)
    return tidy if len(tidy) <= characters else tidy[: characters - 1].rstrip() + "…"
