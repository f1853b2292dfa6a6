"""A part told again as a share: "of those, 474 died, which is roughly one in five"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.scene import Scene
from onrecord.model import Quantity, QuantityKind, Reading, Shape, Unit

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_PART = ("part of those told before",)
_ENDS = frozenset({"", ".", ",", ";", "”"})


def with_share(scene: Scene, readings: list[Reading]) -> list[Reading]:
    """The readings, with the share that the words make of a part just told."""
    if not any(one.rules == _PART for one in readings):
        return readings
    shares = [q for q in scene.quantities if q.kind in _SHARES and _says_it_again(scene, q)]
    told = [_share(scene, readings, quantity) for quantity in shares]
    return [*readings, *[one for one in told if one is not None]]


def _says_it_again(scene: Scene, quantity: Quantity) -> bool:
    """ "Or one in five", "which is roughly one in five", and nothing behind."""
    before = scene.words[max(0, quantity.first - 3) : quantity.first]
    opens = before[-2:] == [",", "or"] or before in ([",", "which", "is"], [",", "which", "was"])
    return opens and scene.word(quantity.last) in _ENDS


def _share(scene: Scene, readings: Sequence[Reading], quantity: Quantity) -> Reading | None:
    start = scene.tokens[quantity.first].start
    before = [one for one in readings if one.span.end <= start]
    part = before[-1] if before and before[-1].rules == _PART else None
    if part is None or not part.qualifiers or any(one.span.start <= start < one.span.end for one in readings):
        return None
    return replace(
        part,
        shape=Shape.SHARE,
        span=scene.span(quantity.first, quantity.last),
        rules=("part as a share",),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=part.measure,
    )
