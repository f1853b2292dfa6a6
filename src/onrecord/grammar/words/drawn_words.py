"""Marks that stand for a word: "301 -> 269", "17.9/100,000".

An arrow, however it is typed, is one token; a slash before a round number of people is "per".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set

ARROW = "→"
SIGNS = frozenset({">", "/"}) | word_set("arrows")  # without one of these nothing is drawn
_SHAFT = frozenset({"-", "–", "—", "="})
_LONGEST = 4  # tokens of "--->"


def spelt_out(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each such mark as one token, which has the word as its plain form."""
    return list(_spelt(tokens))


def _spelt(tokens: Sequence[Token]) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        one = tokens[at]
        last = _shaft_end(tokens, at) if one.norm in _SHAFT else at
        if last > at:
            head = tokens[last]
            yield Token(one.start, head.end, one.text, ARROW, one.kind)
        elif one.norm in word_set("arrows"):
            yield one._replace(norm=ARROW)
        elif one.norm == "/" and at and _heads(tokens, at + 1):
            yield one._replace(norm="per")
        else:
            yield one
        at = last + 1


def _shaft_end(tokens: Sequence[Token], at: int) -> int:
    """The head of an arrow whose shaft begins at a token; the token itself where it is none."""
    last = at
    while last + 1 < len(tokens) and last - at < _LONGEST and tokens[last + 1].start == tokens[last].end:
        last += 1
        if tokens[last].norm == ">":
            return last
        if tokens[last].norm not in _SHAFT:
            break
    return at


def _heads(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is one of people that figures are told per: "100,000", "100k", "million"."""
    words = [one.norm for one in tokens[at : at + 2]]
    if not words:
        return False
    glued = len(words) > 1 and tokens[at].end == tokens[at + 1].start
    thousands = words[0].endswith("000") and tokens[at].kind == "number"
    return thousands or words[0] == "million" or (glued and words[0].isdecimal() and words[1] == "k")
