"""Surnames that are also words for a part: "Ms. Black said", "“We had 415,” White told the council"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set

_QUOTED = frozenset({"”", '"', "’", ","})


def without_surnames(qualifiers: list[Mark], tokens: Sequence[Token], words: Sequence[str]) -> list[Mark]:
    """The marks without those that a title stands before, or that speak right behind a quotation or a comma.

    The White House is no part of the victims either.
    """
    if word_set("also_surnames").isdisjoint(words):
        return qualifiers
    return [mark for mark in qualifiers if not _is_surname(mark, tokens, words)]


def _is_surname(mark: Mark, tokens: Sequence[Token], words: Sequence[str]) -> bool:
    first = mark.first
    if mark.last != first + 1 or words[first] not in word_set("also_surnames") or not tokens[first].text[0].isupper():
        return False
    if words[mark.last : mark.last + 1] == ["house"] and tokens[mark.last].text[0].isupper():
        return True  # "a White House spokeswoman"
    before = words[first - 1] if first else ""
    before = words[first - 2] if before == "." and first > 1 else before
    speaks = not word_set("opens_what_is_said").isdisjoint(words[mark.last : mark.last + 1])
    return before in word_set("before_surname") or (speaks and (not first or before in _QUOTED))
