"""Words and marks of a stretch of text, with their places.

A light scan for finding sources and verbs: a possessive 's is a word of its own, "U.S." and "Gov." are one word with
their stops, "Sun-Times" and "AT&T" are one. Linear in the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.voice.cues import CUES

_PATTERN = re.compile(
    r"(?P<n>\d[\d,.]*\d|\d)"
    r"|(?P<i>(?:[^\W\d_]\.){2,})"
    r"|(?P<s>['’]s\b)"
    r"|(?P<w>[^\W_]+(?:(?:['’](?!s\b)|[-&])[^\W_]+)*)"
    r"|(?P<p>\S)"
)


class Word(NamedTuple):
    """`low` is lower case with straight apostrophes; `kind` is n(umber), w(ord), s (possessive) or p (a mark)."""

    start: int
    end: int
    text: str
    low: str
    kind: str


def scan(text: str, start: int, end: int) -> list[Word]:
    """Words of `text[start:end]`; an abbreviation takes its full stop with it."""
    words: list[Word] = []
    add = words.append
    for found in _PATTERN.finditer(text, start, end):
        kind = found.lastgroup or "p"
        first, last = found.span()
        shown = found.group()
        if kind == "w":
            low = shown.lower()
            add(Word(first, last, shown, low.replace("’", "'") if "’" in low else low, kind))
        elif kind == "p":
            if shown == "." and words and words[-1].end == first and words[-1].kind == "w" and _short(words[-1]):
                before = words[-1]
                words[-1] = Word(before.start, last, before.text + ".", before.low, "w")
            else:
                add(Word(first, last, shown, shown, kind))
        elif kind == "i":
            add(Word(first, last, shown, shown.lower().rstrip("."), "w"))
        else:
            add(Word(first, last, shown, shown.lower().replace("’", "'"), kind))
    return words


def _short(word: Word) -> bool:
    return word.low in CUES.abbreviations or (len(word.text) == 1 and word.text.isupper() and word.text != "I")


def is_capital(word: Word) -> bool:
    """Begins with a capital letter."""
    return word.kind == "w" and word.text[0].isupper()
