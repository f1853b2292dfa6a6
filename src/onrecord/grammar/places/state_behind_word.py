"""A state named behind the word: "more than the whole state of New York" means one place, and not its namesake."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import table


@cache
def _states() -> frozenset[str]:
    return frozenset(row["place"] for row in table("states"))


@needs(any_of(["state", "commonwealth"]))
def state_behind_word(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence without a "the state" that the name behind its "of" tells, and that name as a state's."""
    named = {mark.first for mark in marks if mark.words.candidates}
    pointing = [mark for mark in marks if _is_named(words, mark, named)]
    told = {mark.last + 1 for mark in pointing}
    return [_as_state(mark) if mark.first in told else mark for mark in marks if mark not in pointing]


def _as_state(mark: PlaceMark) -> PlaceMark:
    """ "The state of New York": not the city of that name."""
    states = tuple([one for one in mark.words.candidates if one in _states()])
    return PlaceMark(mark.first, mark.last, replace(mark.words, candidates=states, kind="state")) if states else mark


def _is_named(words: Sequence[str], mark: PlaceMark, named: set[int]) -> bool:
    points = mark.words.kind == "state" and not mark.words.candidates
    return points and words[mark.last : mark.last + 1] == ["of"] and mark.last + 1 in named
