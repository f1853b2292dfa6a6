"""Whose count a sentence names."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.tallies import tallies

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
