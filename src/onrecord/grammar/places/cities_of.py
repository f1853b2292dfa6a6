"""Cities that nobody counts, told by where they lie: "many Arizona cities", "large cities in Ohio", "U.S. cities".

A figure of such a set is none of the state's or the nation's, and nothing can answer for it (docs/claims.md).
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.counted_sets import counts
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import PlaceWords, Span

_WIDE = frozenset({"state", "nation"})
_RIVALS = word_set("before_rivals")  # "among U.S. cities", "of Arizona cities": a field, and not where it was counted
_NOUNS = word_set("classes_of_places")


@needs(any_of(_NOUNS))
def cities_of(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence, each state or nation that only tells where cities lie as a part of their set's name."""
    found: list[PlaceMark] = []
    for mark in marks:
        if mark.words.kind not in _WIDE or mark.words.here:
            found.append(mark)
            continue
        if found and found[-1].words.kind == "group" and _lies_in(words, found[-1], mark):
            found[-1] = _named(tokens, words, found[-1].first, mark.last)
            continue
        of_nation = mark.words.kind == "nation" and words[mark.last : mark.last + 1] == ["'s"]
        last = None if of_nation else _behind_noun(words, mark.last)  # "the nation's big cities": a set that is counted
        first = _opening(words, mark.first)
        rivals = first > 0 and words[first - 1] in _RIVALS
        found.append(mark if last is None or rivals else _named(tokens, words, first, last))
    return found


def _lies_in(words: Sequence[str], group: PlaceMark, mark: PlaceMark) -> bool:
    """ "Several large cities in Arizona"."""
    return words[group.last - 1] in _NOUNS and words[group.last : mark.first] in (["in"], ["across"], ["of"])


def _behind_noun(words: Sequence[str], at: int) -> int | None:
    """The token behind "cities", "large cities", "'s three largest cities" where they begin at a token."""
    end = at
    while words[end : end + 1] and _is_kind(words[end]):
        end += 1
    return end + 1 if words[end : end + 1] and words[end] in _NOUNS else None


def _is_kind(word: str) -> bool:
    """ "Large", "three", "'s": what may stand between a state and its cities."""
    return word in word_sets("place_sizes", "vague_set") or word in counts() or word.isdecimal() or word == "'s"


def _opening(words: Sequence[str], at: int) -> int:
    """Where "many large" before a state's name begins."""
    while at > 0 and words[at - 1] in word_sets("vague_set", "place_sizes"):
        at -= 1
    return at


def _named(tokens: Sequence[Token], words: Sequence[str], first: int, last: int) -> PlaceMark:
    name = " ".join(word for word in words[first:last] if word != "'s")
    return PlaceMark(
        first, last, PlaceWords(Span(tokens[first].start, tokens[last - 1].end), (f'group:"{name}"',), "group")
    )
