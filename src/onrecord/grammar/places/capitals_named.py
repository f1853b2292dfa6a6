"""Capitals by their state: "Colorado's capital", "the New Jersey capital" are cities, and not the state."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.capitals import states_of_capitals
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Span


@cache
def _capital_of() -> dict[str, str]:
    return {state: city for city, state in states_of_capitals().items()}


@needs(any_of(["capital"]))
def as_capitals(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence, each state before the word "capital" as that city."""
    return [_as_capital(tokens, words, mark) for mark in marks]


def _as_capital(tokens: Sequence[Token], words: Sequence[str], mark: PlaceMark) -> PlaceMark:
    at = mark.last + (words[mark.last : mark.last + 1] == ["'s"])
    city = _capital_of().get(mark.words.candidates[0]) if mark.words.candidates else None
    if city is None or words[at : at + 1] != ["capital"]:
        return mark
    if words[at + 1 : at + 2] and words[at + 1] in word_set("no_capital_city"):
        return mark
    span = Span(tokens[mark.first].start, tokens[at].end)
    return PlaceMark(mark.first, at + 1, PlaceWords(span, (city,), "city"))
