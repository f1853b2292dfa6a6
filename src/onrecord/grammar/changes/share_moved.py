"""Changes of a share, which are none of the number of those counted: "the share of traced guns sold here fell by half".

Such a change says nothing of how many there were: the guns of that state may have risen all the while.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Reading, Shape

_LOCAL = frozenset({"local", "own", "homegrown"})
_OF = frozenset({"of", "among"})


@needs(any_of(word_set("shares")), shapes(Shape.CHANGE))
def share_moved(scene: Scene, reading: Reading) -> Reading:
    """The change, of the share where one is what moved; rates that are percentages themselves stay what they are."""
    measure = reading.measure
    if reading.of is not None or (measure is not None and (measure.rate or measure.measure == "clearance_rate")):
        return reading
    start = scene.opens(reading.span)
    end = scene.behind(reading.span)
    nouns = [at for at in range(end) if scene.words[at] in word_set("shares")]
    if nouns and scene.word(nouns[-1]) == "percentage" and nouns[-1] + 1 == start:
        return reading  # "double-digit percentage declines in robberies"
    if not nouns or not _moved(scene, nouns[-1], start):
        return reading
    own = measure is not None and measure.measure == "guns_traced" and _own(scene, nouns[-1])
    return replace(reading, of=Of.SHARE, qualifiers=("from:here-state",) if own else reading.qualifiers)


def _moved(scene: Scene, noun: int, start: int) -> bool:
    """Whether the share, at a token, is what the change from token `start` on is told of."""
    between = scene.words[noun + 1 : start]
    if not word_set("share_walls").isdisjoint(between):
        return False
    joined = between.index("and") if "and" in between else 0
    if not word_set("to_be").isdisjoint(between[:joined]):
        return False  # "a share of officers are on leave and robberies fell"
    return start <= noun + 1 or scene.word(noun + 1) in _OF


def _own(scene: Scene, noun: int) -> bool:
    """ "Its local share", "the in-state share"."""
    return scene.word(noun - 1) in _LOCAL or scene.words[noun - 3 : noun] == ["in", "-", "state"]
