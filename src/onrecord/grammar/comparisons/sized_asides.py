"""A place's size told beside it, and no count: "San Jose, with twice the people, had fewer", "much larger Mesa"."""

from __future__ import annotations

from itertools import pairwise

from onrecord.grammar.comparisons.sizes import AS_LARGE, SIZED
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set

_SIZED_BY = word_set("sizes_by") | AS_LARGE | SIZED.keys()
_CITY_OF = frozenset({"city", "town"})


def is_of_size(scene: Scene, at: int) -> bool:
    """Whether a token stands in an aside that tells how many people live somewhere: ", a town of 9,000,"."""
    segment = scene.segment[at]
    opening = scene.segment.index(segment)
    if scene.word(opening) != ",":
        return False
    inside = [scene.words[i] for i in range(opening, len(scene.words)) if scene.segment[i] == segment]
    pairs = pairwise(inside)
    return not _SIZED_BY.isdisjoint(inside) or any(noun in _CITY_OF and of == "of" for noun, of in pairs)


def before_aside(scene: Scene, verb: int) -> int:
    """Where an aside of size before a verb opens, else the verb itself."""
    inside = verb - 2
    if scene.word(verb - 1) != "," or inside < 0 or not is_of_size(scene, inside):
        return verb
    return scene.segment.index(scene.segment[inside])


def behind_size(scene: Scene, first: int) -> int:
    """Where the words of size before a place begin: "Much larger Mesa"."""
    at = first
    if scene.word(at - 1) in SIZED:
        at -= 1
        while scene.word(at - 1) in word_set("size_adverb"):
            at -= 1
    return at
