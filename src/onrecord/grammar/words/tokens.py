"""Words, numbers and marks with their places.

A token keeps the text as published (`text`) and a plain form to compare (`norm`: lower case, compatibility forms
folded, straight apostrophes, nothing unseen). A possessive 's is a token of its own, as is the bare apostrophe of a
name ("Texas' rate"), which reads as one; a hyphen is one, "U.S." is one word and "4,331" one number whatever but a
plain space separates its thousands. One pass of one pattern, linear in the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from onrecord.grammar.words.hidden import has_hidden, shown

_SEPARATOR = "[,'’\u2007\u2008\u2009\u200a\u202f\u00a0\uff0c]"

# Most tokens are words with a space before them: those are tried first, and the space is passed together with its word.
_PATTERN = re.compile(
    rf"""[ ]?+ (?:
      (?P<word> [^\W\d_] (?! \.[^\W\d_]\. ) [a-z]*+ [^\W\d_]* (?: ['’] (?![sS]\b) [^\W\d_]+ )* )
    | (?P<number> \d{{1,3}}(?:{_SEPARATOR}\d{{3}})+(?!\d)(?:\.\d+)? | \d+(?:\.\d+)? | \.\d+ )
    | (?P<initials> (?:[^\W\d_]\.){{2,}} )
    | (?P<possessive> ['’][sS]\b )
    | (?P<mark> \S )
    )""",
    re.VERBOSE,
)
_APOSTROPHES = frozenset({"'", "’", "‘"})
_KINDS = ("", *_PATTERN.groupindex)


class Token(NamedTuple):
    """One token; `start` and `end` index the text as published, `kind` is number, initials, possessive, word, mark."""

    start: int
    end: int
    text: str
    norm: str
    kind: str


_made = tuple.__new__  # a sentence makes more tokens than all else together; this is what `Token(...)` comes down to


class Spaced:
    """The tokens of one sentence, asked whether a space stands between two of them."""

    __slots__ = ("count", "tokens")

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Take the tokens of one sentence."""
        self.tokens = tokens
        self.count = len(tokens)

    def glued(self, at: int) -> bool:
        """Whether no space stands before the token at this place."""
        return 0 < at < self.count and self.tokens[at - 1].end == self.tokens[at].start


@lru_cache(maxsize=1_024)  # of a curly quotation mark it is asked in every sentence
def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace("’", "'").lower()


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Tokens of `text[start:end]`, in order, with places in the whole text."""
    stop = len(text) if end is None else end
    if has_hidden(text, start, stop):
        return _seen(text, start, stop)
    tokens = []
    for found in _PATTERN.finditer(text, start, stop):
        group = found.lastindex or 0
        first, last = found.span(group)
        words = found[group]
        norm = words.lower() if words.isascii() else _plain(words)
        tokens.append(_made(Token, (first, last, words, norm, _KINDS[group])))
    if text.find("s'", start, stop) >= 0 or text.find("s’", start, stop) >= 0:
        return _with_bare_owners(tokens)
    return tokens


def _with_bare_owners(tokens: list[Token]) -> list[Token]:
    """The tokens, each apostrophe that alone makes a name an owner read as a possessive: "Texas' murders".

    Behind an apostrophe that opens a quotation it may close that.
    """
    for at, token in enumerate(tokens):
        if token.text not in _APOSTROPHES:
            continue
        before = tokens[at - 1] if at else token
        if before.end != token.start:
            return tokens  # one that opens
        if before.text[:1].isupper() and before.text[-1:] == "s":
            tokens[at] = token._replace(norm="'s", kind="possessive")
    return tokens


def _seen(text: str, start: int, stop: int) -> list[Token]:
    """The tokens of what is seen of a stretch, with their places in the text as it stands."""
    letters, starts, ends = shown(text, start, stop)
    return [_placed(text, token, starts[token.start], ends[token.end - 1]) for token in tokenize(letters)]


def _placed(text: str, token: Token, start: int, end: int) -> Token:
    return Token(start, end, text[start:end], token.norm, token.kind)
