"""A state's largest city, told by the state: "New Mexico's largest city", "the most populous city in Arizona".

The lexicon's numbers of residents tell which that is. The state itself is then not what a figure is of, nor is it of
that of its "second-largest city", which no list tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import table
from onrecord.lexicon.place_ids import is_county, state_at_end
from onrecord.model import Span

_PARTS = frozenset({"part", "district", "county"})
_NOUNS = frozenset({"city", "county", "counties"})  # `cities_of` tells of several cities
_SIZES = (["largest"], ["biggest"], ["smallest"], ["most", "populous"])
_OWNS = (["'s"], ["'"])  # "Illinois's", "Illinois'"
_LARGEST = (["largest", "city"], ["biggest", "city"], ["most", "populous", "city"])


@needs(any_of(_NOUNS))
def as_largest(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence, each state beside such words as that city."""
    told = {mark.last for mark in marks if mark.words.kind == "city" and mark.words.candidates}
    return [_as_largest(tokens, words, mark, told) for mark in marks]


def _as_largest(tokens: Sequence[Token], words: Sequence[str], mark: PlaceMark, told: set[int]) -> PlaceMark:
    """The mark, or that of the city; a city that ends at one of `told` and a comma is only described by such words."""
    named = [] if mark.words.kind in _PARTS else [one for one in mark.words.candidates if one in _largest()]
    city = _largest()[named[0]] if named else None  # "Washington's largest city": of the two only one has cities
    if city is None:
        return mark
    owner = mark.last - (words[mark.last - 1] == "'s")
    if words[owner : owner + 1] in _OWNS and mark.first - 1 not in told:
        for noun in _LARGEST:
            if words[owner + 1 : owner + 1 + len(noun)] == noun:
                return _as_city(tokens, mark, mark.first, owner + 1 + len(noun), city)
        end = _end_of_others(words, owner + 1)
        if end is not None:
            return _as_set(tokens, mark, end)
    if mark.first and words[mark.first - 1] == "in":
        for noun in _LARGEST:
            article = mark.first - 2 - len(noun)
            if article >= 0 and words[article : mark.first - 1] == ["the", *noun] and article - 1 not in told:
                return _as_city(tokens, mark, article, mark.last, city)
    return mark


def _end_of_others(words: Sequence[str], at: int) -> int | None:
    """The end of "second-largest city", "largest county": places of a state that nobody names."""
    at += 2 * (words[at + 1 : at + 2] == ["-"])
    for size in _SIZES:
        noun = at + len(size)
        if list(words[at:noun]) == size and words[noun : noun + 1] and words[noun] in _NOUNS:
            return noun + 1
    return None


def _as_set(tokens: Sequence[Token], mark: PlaceMark, last: int) -> PlaceMark:
    span = Span(tokens[mark.first].start, tokens[last - 1].end)
    name = " ".join(token.text for token in tokens[mark.first : last]).replace(" '", "'").replace(" - ", "-")
    return PlaceMark(mark.first, last, replace(mark.words, span=span, candidates=(f'group:"{name}"',), kind="group"))


def _as_city(tokens: Sequence[Token], mark: PlaceMark, first: int, last: int, city: str) -> PlaceMark:
    span = Span(tokens[first].start, tokens[last - 1].end)
    return PlaceMark(first, last, replace(mark.words, span=span, candidates=(city,), kind="city"))


@cache
def _largest() -> dict[str, str]:
    """The most populous city of each state, by the state's id."""
    found: dict[str, tuple[int, str]] = {}
    for row in table("places"):
        size, state = (int(row["population"]), row["place"]), state_at_end(row["place"])
        if is_county(row["place"]):
            continue
        found[state] = max(size, found.get(state, size))
    return {state: city for state, (_, city) in found.items()}
