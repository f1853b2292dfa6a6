"""Days without a crime: "went 12 days without a homicide, tying the record". Days are no count of the record."""

from __future__ import annotations

from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import QuantityKind

_REACH = 14  # tokens from "12 days" to its "without": "12 calendar days, from Nov. 25 to Dec. 7, without"

_NAMED = 2  # tokens from "without" to the crime: "without a homicide"


def of_a_streak(scene: Scene, at: int) -> bool:
    """Whether a token stands behind the words for such a stretch, with no measure of its own: what is told is days."""
    ends = _without(scene)
    return ends is not None and at > ends and not any(mark.first > ends + _NAMED for mark in scene.measures)


@once
def _without(scene: Scene) -> int | None:
    """The "without" of a stretch of days in which nothing of ours happened; None where the sentence tells of none."""
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.DURATION or quantity.grain == "year":
            continue
        for at in range(quantity.last, min(len(scene.words), quantity.last + _REACH)):
            nothing = scene.word(at + 1) in {"a", "an", "any", "one"}
            if scene.word(at) == "without" and any(mark.first in (at + 1, at + 1 + nothing) for mark in scene.measures):
                return at
    return None
