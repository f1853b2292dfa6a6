"""A state named behind the word: "more than the whole state of New York" means one place, and not two."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token


@needs(any_of(["state", "commonwealth"]))
def state_of(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence without a "the state" that the name behind its "of" tells."""
    named = {mark.first for mark in marks if mark.words.candidates}
    return [mark for mark in marks if not _is_named(words, mark, named)]


def _is_named(words: Sequence[str], mark: PlaceMark, named: set[int]) -> bool:
    points = mark.words.kind == "state" and not mark.words.candidates
    return points and words[mark.last : mark.last + 1] == ["of"] and mark.last + 1 in named
