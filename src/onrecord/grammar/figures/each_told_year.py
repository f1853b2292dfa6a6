"""What is told of each of several years that only a sentence before names: "in each of those years it led the nation".

No year of the text stands for all of them, so the words are noted as a part that no rule has read.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, words
from onrecord.lexicon.load import word_set
from onrecord.model import Reading

_EACH = word_set("each_of_several")
_POINTS = frozenset({"those", "these"})
_REACH = 4  # tokens from "those" to its noun: "those first three years"
_BOTH = "both"


@needs(words("years"), any_of(_EACH))
def each_told_year(scene: Scene, reading: Reading) -> Reading:
    """The reading, with the words that tell it of several years where it has no time, or theirs."""
    clause = scene.clause[scene.opens(reading.span)]
    for first, last in _found(scene):
        own = reading.period is None or first <= reading.period.first < last
        if own and scene.clause[first] == clause and not scene.far[first]:
            span = scene.span(first, last)
            return replace(reading, unread=scene.text[span.start : span.end])
    return reading


def _found(scene: Scene) -> list[tuple[int, int]]:
    """Every "each of those years", "both years", "each of the three prior years": its first token and what follows."""
    found = []
    for at, word in enumerate(scene.words):
        if word not in _EACH:
            continue
        of = at + 1 + (scene.word(at + 1) == "one")
        begin = of + (scene.word(of) == "of")
        noun = next((n for n in range(begin, begin + _REACH + 1) if scene.word(n) == "years"), None)
        if noun is None:
            continue
        before = scene.word(begin) == "the" and scene.word(noun - 1) in word_set("years_before")
        if scene.word(begin) in _POINTS or before or (word == _BOTH and noun == at + 1):
            found.append((at, noun + 1))
    return found
