"""What a clause with "which" tells between two commas: "the district, which had 88 murders in 2016, recorded 75"."""

from __future__ import annotations

from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set

_CLAUSE = 12  # tokens from the "which" to what its clause names, and from there to its end


def in_closed_relative(scene: Scene, at: int, first: int) -> bool:
    """Whether a token stands in a clause with "which" that a comma and the main verb close before token `first`."""
    openers = word_set("relative")
    if "," not in scene.has or scene.has.isdisjoint(openers):
        return False
    opening = next((place for place in range(at, max(0, at - _CLAUSE), -1) if scene.word(place) in openers), 0)
    if scene.word(opening - 1) != "," or "," in scene.words[opening:at]:
        return False
    closing = next((place for place in range(at, min(first, at + _CLAUSE)) if scene.word(place) == ","), first)
    return closing < first and scene.word(closing + 1) in word_set("degree_verb")
