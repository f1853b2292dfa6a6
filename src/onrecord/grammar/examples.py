"""Places that a sentence only gives as examples: "a few cities including Reno and Tulsa", "cities such as Reno".

They are not what a text is about, however early it names them.
"""

from __future__ import annotations

from onrecord.grammar.once import once
from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set

_OPENS = (["such", "as"], ["cities", "like"], ["places", "like"])


@once
def examples(scene: Scene) -> frozenset[int]:
    """The first tokens of the places that stand in a list of examples."""
    if len(scene.places) == 0 or word_set("opens_examples").isdisjoint(scene.has):
        return frozenset()
    found: set[int] = set()
    last = 0
    for mark in scene.places:
        between = scene.words[last : mark.first]
        joined = bool(found) and last > 0 and word_set("between_examples").issuperset(between)
        behind = scene.words[max(0, mark.first - 2) : mark.first]
        if mark.words.kind in {"city", "state"} and (joined or behind[-1:] == ["including"] or behind in _OPENS):
            found.add(mark.first)
            last = mark.last
        else:
            last = 0
    return frozenset(found)
