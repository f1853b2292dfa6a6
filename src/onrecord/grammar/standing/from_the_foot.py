"""Places that are counted from the foot of an order: "second to last", "third from the bottom"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.orders import OTHER_END
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import Reading, Shape

_MARK = frozenset({"-"})
_FEET = (["to", "last"], ["from", "last"], ["from", "bottom"], ["from", "the", "bottom"], ["to", "the", "last"])
_LONGEST = 6  # tokens of "-to-the-last"


def foot_behind(scene: Scene, at: int) -> int | None:
    """Where the words end that count a place from the foot, behind its ordinal; None where there are none."""
    for end in range(at + 2, min(at + _LONGEST, len(scene.words)) + 1):
        if [word for word in scene.words[at:end] if word not in _MARK] in _FEET:
            return end
    return None


@needs(words("last", "bottom"), shapes(Shape.RANK))
def from_the_foot(scene: Scene, reading: Reading) -> Reading:
    """The reading, of the other end where the words behind its ordinal count from there."""
    behind = scene.behind(reading.span)
    if reading.end is None or foot_behind(scene, behind) is None:
        return reading
    return replace(reading, end=OTHER_END[reading.end])
