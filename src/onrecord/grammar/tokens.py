"""Words, numbers and marks with their places.

A token keeps the text as published (`text`) and a plain form to compare (`norm`: lower case, compatibility forms
folded, straight apostrophes, nothing unseen). A possessive 's is a token of its own, a hyphen is one, "U.S." is one
word and "4,331" one number whatever but a plain space separates its thousands. One pass of one pattern, linear in the
text.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from onrecord.grammar.hidden import has_hidden, shown

_SEPARATOR = "[,'’\u2007\u2008\u2009\u200a\u202f\u00a0\uff0c]"

_PATTERN = re.compile(
    rf"""
      (?P<number> \d{{1,3}}(?:{_SEPARATOR}\d{{3}})+(?!\d)(?:\.\d+)? | \d+(?:\.\d+)? | \.\d+ )
    | (?P<initials> (?:[^\W\d_]\.){{2,}} )
    | (?P<possessive> ['’]s\b )
    | (?P<word> [^\W\d_]+ (?: ['’] (?!s\b) [^\W\d_]+ )* )
    | (?P<mark> \S )
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """One token; `start` and `end` index the text as published, `kind` is number, initials, possessive, word, mark."""

    start: int
    end: int
    text: str
    norm: str
    kind: str


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).replace("’", "'").lower()


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Tokens of `text[start:end]`, in order, with places in the whole text."""
    stop = len(text) if end is None else end
    if has_hidden(text, start, stop):
        letters, starts, ends = shown(text, start, stop)
        return [_placed(text, token, starts[token.start], ends[token.end - 1]) for token in tokenize(letters)]
    tokens = []
    for found in _PATTERN.finditer(text, start, stop):
        words = found.group()
        tokens.append(Token(found.start(), found.end(), words, _plain(words), found.lastgroup or "mark"))
    return tokens


def _placed(text: str, token: Token, start: int, end: int) -> Token:
    return Token(start, end, text[start:end], token.norm, token.kind)
