"""The counts of both sides, told behind a comparison: "Iowa had more murders than Utah in 2000, 90 to 43".

The first is of the place that had more or fewer, the other of the one it is held against; both are of its time.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Operator, Reading, Shape

_BETWEEN = frozenset({"to", "against", "versus"})
_WAYS = frozenset({Operator.MORE, Operator.LESS})


def counts_of_both(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings of a sentence, a pair of bare counts behind a comparison of two places being of those."""
    told = [one for one in readings if one.shape is Shape.COMPARISON and one.factor is None and one.operator in _WAYS]
    if len(told) != 1 or len(told[0].places) != 1 or len(told[0].against_places) != 1:
        return readings
    pair = next((pair for pair in pairwise(readings) if _is_pair(scene, told[0], *pair)), None)
    if pair is None:
        return readings
    mended = list(readings)
    for one, places in zip(pair, (told[0].places, told[0].against_places), strict=True):
        mended[mended.index(one)] = replace(
            one, places=places, period=told[0].period, against_period=None, against=False, rival=False
        )
    return mended


def _is_pair(scene: Scene, told: Reading, one: Reading, other: Reading) -> bool:
    """ ", 90 to 43": two counts without nouns, of which the first is the larger where its place had more."""
    if one.amount is None or other.amount is None or told.span.end > one.span.start:
        return False
    bare = one.rules == other.rules == ("bare count",) and one.shape is other.shape is Shape.VALUE
    joined = scene.words[one.amount.last : other.amount.first]
    alone = scene.word(one.amount.first - 1) == "," and len(joined) == 1 and not _BETWEEN.isdisjoint(joined)
    return bare and alone and (one.amount.value > other.amount.value) is (told.operator is Operator.MORE)
