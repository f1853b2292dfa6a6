"""Places that only the clause behind them tells: "in places that saw robberies climb", "half of the cities that saw".

Which ones they are, nobody knows: what is told of them is neither the story's city's nor the nation's.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Span

_NOUNS = word_set("places_told_by_clause")
_OPENS = frozenset({"that", "which", "where"})
_IN_WHICH = (["in", "which"], ["in", "whose"])
_SIZES, _OPENED = word_set("place_sizes"), word_set("opens_a_set")
_TOWNS = word_set("classes_of_places")
_HAS_A_FIGURE = word_set("degree_verb") - word_set("be")
_ANYBODY = (["you"], ["your"], ["people"])
_PARTS = word_set("part_of_places")
_KINDS = word_set("kinds_told_by_clause")


@needs(any_of(_NOUNS))
def places_that(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence with one for each set that its clause tells and for each part of a set, left to right."""
    told = [_part_of(tokens, words, _owned(tokens, words, mark)) for mark in marks]
    taken = {at for mark in marks for at in range(mark.first, mark.last)}
    found = [
        _described(tokens, _first(words, at, taken), at + 1)
        for at, word in enumerate(words)
        if word in _NOUNS and at not in taken and _by_clause(words, at + 1)
    ]
    return sorted([*told, *found], key=lambda mark: mark.first) if found else told


def _owned(tokens: Sequence[Token], words: Sequence[str], mark: PlaceMark) -> PlaceMark:
    """ "All of the state's largest cities saw", "the nation's big cities recorded": its cities, and not the state."""
    if mark.words.kind == "group" or "'s" not in words[mark.last - 1 : mark.last + 1]:
        return mark
    noun = mark.last + (words[mark.last : mark.last + 1] == ["'s"])
    while words[noun : noun + 1] != [] and words[noun] in _SIZES:
        noun += 1
    if words[noun : noun + 1] == [] or words[noun] not in _TOWNS:
        return mark
    first = mark.first - (words[mark.first - 1 : mark.first] == ["the"])
    subject = words[noun + 1 : noun + 2] != [] and words[noun + 1] in _HAS_A_FIGURE
    part = _with_part(words, first) < first
    return (
        _described(tokens, mark.first, noun + 1)
        if part or (subject and (not first or words[first - 1] in _OPENED))
        else mark
    )


def _by_clause(words: Sequence[str], at: int) -> bool:
    """Whether a clause that tells which places are meant follows: not "cities, where", told of them all.

    "Five cities where you are likeliest to be robbed" heads a list of them.
    """
    opens = words[at : at + 1] != [] and (words[at] in _OPENS or words[at : at + 2] in _IN_WHICH)
    return opens and words[at + 1 : at + 2] not in _ANYBODY


def _first(words: Sequence[str], at: int, taken: set[int]) -> int:
    """Where the words for a set begin, with the number or the part that it is of."""
    first = at
    while first and first - 1 not in taken and (words[first - 1] in _KINDS or words[first - 1].isdecimal()):
        first -= 1
    return _with_part(words, first)


def _with_part(words: Sequence[str], first: int) -> int:
    if words[first - 1 : first] != ["of"] or first < 2:
        return first
    part = words[first - 2]
    if words[first - 3 : first - 2] == ["but"]:
        return first  # "more than all but two of the nation's big cities"
    return first - 2 if part in _PARTS or part.isdecimal() else first


def _part_of(tokens: Sequence[Token], words: Sequence[str], mark: PlaceMark) -> PlaceMark:
    """ "Four of the nation's 20 largest cities" are some of them, and nobody knows which."""
    if mark.words.kind != "group" or mark.first < 2 or words[mark.last - 1] not in _NOUNS:
        return mark
    first = mark.first - (words[mark.first - 1] == "the")
    part = _with_part(words, first)
    return _described(tokens, part, mark.last) if part < first else mark


def _described(tokens: Sequence[Token], first: int, last: int) -> PlaceMark:
    name = " ".join(token.text for token in tokens[first:last]).replace(" 's", "'s").replace(" ’s", "’s")
    span = Span(tokens[first].start, tokens[last - 1].end)
    return PlaceMark(first, last, PlaceWords(span, (f'group:"{name}"',), "group"))
