"""Whose count a sentence names."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.tallies import tallies
from onrecord.model import Reading, Shape

_TALLIES = frozenset({"count", "counts", "tally", "total"})
_WIDE = frozenset({"state", "nation"})  # of which no police force counts all: a city's own count is the record's
_THAN = 2  # tokens of "than the" before a count that another is held against: "23 fewer than the Tribune's count"


def counted_by(scene: Scene) -> str | None:
    """Whose count the sentence names in so many words ("in the Tribune's own tally"); None for none or several."""
    phrases, end = tallies(), 0
    heads = phrases.heads
    if heads.isdisjoint(scene.has):
        return None
    named: set[str] = set()
    for at in [at for at, word in enumerate(scene.words) if word in heads]:
        if at >= end:
            length, definitions = phrases.longest(scene.words, at)
            named.update([] if "than" in scene.words[max(0, at - _THAN) : at] else definitions)
            end = at + length
    return named.pop() if len(named) == 1 else None


@needs(words("own"), shapes(Shape.VALUE))
def by_its_own_count(scene: Scene, reading: Reading) -> Reading:
    """ "Its own count of robberies for the state was 5,174": by a body that the record does not go by."""
    own = next((at for at, word in enumerate(scene.words) if word == "own"), 0)
    wide = bool(reading.places) and all(place.kind in _WIDE for place in reading.places)
    if reading.definition is not None or not wide or scene.word(own + 1) not in _TALLIES:
        return reading
    same = scene.clause[own] == scene.clause[scene.opens(reading.span)]
    return replace(reading, unread=" ".join(scene.words[own : own + 2])) if same else reading
