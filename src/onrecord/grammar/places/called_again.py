"""Words that only call a place again behind its name: "Chicago, the city of big shoulders, had 561".

They point at no other place that the text has told of. "Unlike Chicago, the city" is the text's own, and so is "the
city" as the subject of a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set

_KINDS = frozenset({"city", "state"})


@needs(any_of(_KINDS))
def called_again(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence without those that only call the place before their comma again, left to right."""
    again = [mark for before, mark in pairwise(marks) if _is_named(words, before) and _points(words, before, mark)]
    return [mark for mark in marks if mark not in again] if again else marks


def _is_named(words: Sequence[str], mark: PlaceMark) -> bool:
    held_against = words[max(0, mark.first - 1) : mark.first]
    return not mark.words.here and mark.words.candidates != () and word_set("before_a_rival").isdisjoint(held_against)


def _points(words: Sequence[str], before: PlaceMark, mark: PlaceMark) -> bool:
    """Whether a mark is "the city" behind the comma of a name, and goes on to tell which."""
    behind = words[mark.last : mark.last + 1]
    told = not word_set("goes_on_to_call").isdisjoint(behind)
    beside = mark.first == before.last + 1 and words[before.last] == ","
    return beside and mark.words.here and mark.words.kind == before.words.kind in _KINDS and told
