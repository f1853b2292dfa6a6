"""Extremes and ranks of a share: "half were bought there, the highest share since 2010", "fell below 50 percent for the
first time", "a higher share than in any state but Ohio": told of a part of those counted, and not of their number.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Of, Reading, Shape

_SHARE = frozenset({"share", "percentage", "proportion"})
_ORDERS = frozenset({Shape.EXTREME, Shape.RANK})
_NEAR = 3  # sentences over which a share goes on
_FIRST_TIME = ("first time",)


def of_that_share(scene: Scene, readings: Sequence[Reading], earlier: Earlier) -> Sequence[Reading]:
    """The readings, the extremes of a share with its part and whole."""
    if not any(one.shape in _ORDERS for one in readings):
        return readings
    return [_of_share(scene, one, readings, earlier) if one.shape in _ORDERS else one for one in readings]


def _of_share(scene: Scene, reading: Reading, readings: Sequence[Reading], earlier: Earlier) -> Reading:
    shares = [one for one in readings if one.shape is Shape.SHARE and one.span.end <= reading.span.start]
    if reading.rules != _FIRST_TIME:
        first, last = scene.opens(reading.span), scene.behind(reading.span)
        named = not _SHARE.isdisjoint(scene.words[first : last + 1])
        near = earlier.shares[-1:] if named else ()
        shares = [*(one for one in near if reading.statement - one.statement <= _NEAR), *(shares if named else ())]
    if not shares or reading.of is not None:
        return reading
    told = shares[-1]
    return replace(
        reading,
        measure=told.measure,
        qualifiers=told.qualifiers,
        places=reading.places or told.places,
        period=reading.period or told.period,
        of=Of.SHARE,
    )
