"""Differences that no earlier time is the base of: "23 more than the police counted", "40 fewer than expected".

What another body counted, what was foreseen and what is usual are no year before; read as a change from one, such words
would be held against it. Nor is the text's own place without a time: "51 fewer than us".
"""

from __future__ import annotations

from onrecord.grammar.figures.amounts import more_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_THAN = 4  # tokens from "23 more" to its "than": "23 more homicide victims than"
_FIGURES = frozenset({QuantityKind.COUNT, QuantityKind.RATE, QuantityKind.PERCENT, QuantityKind.MULTIPLE})


def than_no_time(scene: Scene, amount: Quantity) -> bool:
    """Whether "than" stands right behind a difference, and no time, other place or figure behind it."""
    more = more_of(scene, amount) if "than" in scene.has else None
    if more is None:
        return False
    end = more[2]  # "four higher than" ends with its "than"
    than = next((place for place in range(end - 1, end + _THAN) if scene.word(place) == "than"), None)
    if than is None or scene.segment[than] != scene.segment[end - 1]:
        return False
    behind = _behind(scene, than)
    if not word_set("times_untold").isdisjoint(scene.words[than : behind.stop]):
        return False
    firsts = [one.first for one in scene.periods] + [one.first for one in scene.places if not one.words.here]
    firsts += [one.first for one in scene.groups] + [q.first for q in scene.quantities if q.kind in _FIGURES]
    return len(behind) > 0 and not any(first in behind for first in firsts)


def _behind(scene: Scene, than: int) -> range:
    """The tokens behind "than" up to the end of its clause."""
    ends = (place for place in range(than + 1, len(scene.words)) if scene.clause[place] != scene.clause[than])
    return range(than + 1, next(ends, len(scene.words)))
