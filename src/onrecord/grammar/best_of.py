"""Best and worst: of crimes the fewest and the most, of cases solved the other way round."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from onrecord.frozen import replace
from onrecord.grammar.scene import Scene
from onrecord.model import End, Reading

_JUDGES = frozenset({"best", "worst"})
_SOLVED = frozenset({"clearance_rate", "homicides_cleared"})
_START = attrgetter("start")


def best_solved(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings, an order of what was solved turned: "its clearance rate was the best since 2009" is the highest."""
    if _JUDGES.isdisjoint(scene.has):
        return readings
    return [_turned(reading) if _judges(scene, reading) else reading for reading in readings]


def _judges(scene: Scene, reading: Reading) -> bool:
    if reading.end is None or reading.measure is None or reading.measure.measure not in _SOLVED:
        return False
    first = bisect_left(scene.tokens, reading.span.start, key=_START)
    last = bisect_left(scene.tokens, reading.span.end, key=_START)
    return not _JUDGES.isdisjoint(scene.words[first:last])


def _turned(reading: Reading) -> Reading:
    return replace(reading, end=End.LOWEST if reading.end is End.HIGHEST else End.HIGHEST)
