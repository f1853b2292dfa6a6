"""Changes under one verb that share what they are held against: "robberies are down 8% and arsons 21% from last year".

The words for that time stand behind the last of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Reading


def with_shared_end(scene: Scene, readings: Iterable[Reading]) -> list[Reading]:
    """The changes of a sentence in their order, each before one without a verb given the time behind that one."""
    made = list(readings)
    for at in range(len(made) - 1, 0, -1):
        one, behind = made[at - 1], made[at]
        if one.against_period is None and one.period is None and _goes_on(scene, one, behind):
            made[at - 1] = replace(one, against_period=behind.against_period)
    return made


def _goes_on(scene: Scene, one: Reading, behind: Reading) -> bool:
    """Whether a change leaves its verb to the one before it, and names its time behind itself."""
    if one.amount is None or behind.amount is None or behind.against_period is None or one.unit is not behind.unit:
        return False
    first, last = behind.amount.first, behind.amount.last
    elided = behind.rules[:1] == ("change with amount",) and behind.span == scene.span(first, last)
    same = scene.clause[first] == scene.clause[one.amount.first] and one.direction is behind.direction
    return elided and same and behind.against_period.first >= last
