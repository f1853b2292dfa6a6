"""Superlatives that stand behind a figure: "cleared 71 percent of the murders, the most in a decade" is of the percent.

Only a clearance rate or a headcount takes the superlative so, and only where the words name no measure of their own:
"300 officers, and the fewest killings since 1990" is of the killings.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from onrecord.frozen import replace
from onrecord.grammar.scene import Scene
from onrecord.model import Reading, Shape

_START = attrgetter("start")
_END = attrgetter("end")
_OWNERS = frozenset({"clearance_rate", "homicides_cleared", "sworn_officers"})
_NAMED = 4  # tokens from the superlative in which a noun is its own: "the fewest total killings"


def owned(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, with each such superlative given the measure of the figure before it."""
    return [_owned(scene, one, readings) if one.shape is Shape.EXTREME else one for one in readings]


def _owned(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Reading:
    at = bisect_left(scene.tokens, reading.span.start, key=_START)
    at -= scene.word(at) != "the" and scene.word(at - 1) == "the"
    if scene.word(at) != "the" or scene.word(at - 1) not in {",", "—"}:
        return reading
    if any(at < mark.first <= at + _NAMED for mark in scene.measures) or scene.word(at + 2) in {"total", "number"}:
        return reading
    comma = scene.tokens[at - 1].start
    figures = [other for other in readings if other.amount is not None and other.span.end <= comma]
    if not figures:
        return reading
    figure = max(figures, key=lambda other: other.span.start)
    between = [q for q in scene.quantities if figure.span.end <= scene.tokens[q.first].start < comma]
    same = scene.clause[at] == scene.clause[_token(scene, figure)]
    if between or not same or figure.shape is not Shape.VALUE or figure.measure is None:
        return reading
    if figure.measure.measure not in _OWNERS:
        return reading
    return replace(reading, measure=figure.measure, qualifiers=figure.qualifiers)


def _token(scene: Scene, reading: Reading) -> int:
    return bisect_right(scene.tokens, reading.span.start, key=_END)
