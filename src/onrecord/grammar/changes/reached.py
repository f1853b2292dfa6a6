"""The count that a change leads to: "were down to 493", "fell by 12 percent, to just 493"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape

_END = attrgetter("end")


def reached(scene: Scene, reading: Reading) -> Reading:
    """The reading with the count behind it, where "to" leads there."""
    if reading.shape is not Shape.CHANGE or "to" not in scene.has:
        return reading
    at = bisect_right(scene.tokens, reading.span.end - 1, key=_END) + 1
    quantity = next((one for one in scene.quantities if one.first >= at), None)
    if (
        quantity is None
        or quantity.kind is not QuantityKind.COUNT
        or not _leads(scene.words[at : _core(scene, quantity)])
    ):
        return reading
    return replace(reading, reaches=quantity.value)


def _core(scene: Scene, quantity: Quantity) -> int:
    """The token of the number itself, behind its hedges."""
    return bisect_right(scene.tokens, quantity.core.start, key=_END)


def _leads(between: Sequence[str]) -> bool:
    return "to" in between and word_set("leads_to").issuperset(between)
