"""Names of works in quotation marks: a report called "Crime in the United States" is of no place and counts nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set

_OPENS = frozenset({"“", '"'})
_CLOSES = frozenset({"”", '"'})
_LEAST = 3  # words of such a name
_MOST = 10


def works_named(tokens: Sequence[Token], words: Sequence[str]) -> Iterator[range]:
    """The tokens of each name behind a word for such works, without its marks, as names are written: with capitals."""
    if _OPENS.isdisjoint(words):
        return
    opened = None
    for at, token in enumerate(tokens):
        if opened is not None and token.norm in _CLOSES:
            if _is_name(tokens[opened + 1 : at]):
                yield range(opened + 1, at)
            opened = None
        elif token.norm in _OPENS and at and tokens[at - 1].norm in word_set("names_a_work"):
            opened = at


def _is_name(inside: Sequence[Token]) -> bool:
    words = [token for token in inside if token.kind == "word"]
    if not _LEAST <= len(words) <= _MOST or any(token.kind == "number" for token in inside):
        return False
    small = [token for token in words if not token.text[:1].isupper()]
    return words[0] not in small and all(token.norm in word_set("small_in_names") for token in small)
