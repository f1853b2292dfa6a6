"""The smaller or the larger of two cities: "Reno has 250,000 people and Tulsa 400,000, so the smaller city had more".

Which one that is, the lexicon's number of residents tells, where the sentence has named two. Where it has not, the
words name a city that nobody knows, and no figure of it may be held against the city that stands nearest.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import table, word_set
from onrecord.model import PlaceWords, Span

_TWO = 2
_SMALLER = "smaller"


@needs(any_of(["city"]))
def sized_cities(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence with one for each "the smaller city", left to right."""
    taken = {at for mark in marks for at in range(mark.first, mark.last)}
    found = [
        _sized(tokens, words, marks, at)
        for at, word in enumerate(words)
        if word == "city" and at >= _TWO and words[at - 1] in word_set("larger_or_smaller") and at not in taken
        if words[at - 2] == "the" and words[at + 1 : at + 2] != ["of"]
    ]
    return sorted([*marks, *found], key=_first) if found else marks


def _sized(tokens: Sequence[Token], words: Sequence[str], marks: Sequence[PlaceMark], at: int) -> PlaceMark:
    span = Span(tokens[at - 2].start, tokens[at].end)
    cities = [mark.words for mark in marks if mark.last < at and mark.words.kind == "city"]
    named = {words.candidates[0] for words in cities if words.candidates}  # "the city" points at one and names none
    sizes = sorted((_residents()[place], place) for place in named if place in _residents())
    if len(named) != _TWO or len(sizes) != _TWO:
        return PlaceMark(at - 2, at + 1, PlaceWords(span, (f'group:"the {words[at - 1]} city"',), "group"))
    _, place = sizes[0] if words[at - 1] == _SMALLER else sizes[-1]
    return PlaceMark(at - 2, at + 1, PlaceWords(span, (place,), "city"))


@cache
def _residents() -> dict[str, int]:
    return {row["place"]: int(row["population"]) for row in table("places")}


def _first(mark: PlaceMark) -> int:
    return mark.first
