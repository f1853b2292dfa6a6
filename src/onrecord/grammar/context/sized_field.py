"""The big cities of a text that ranks cities: "cities of 250,000 or more", told once.

`in_its_field` says which ranks are theirs. Where the sentence before told an order of all cities, that one goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

SIZED, ALL = "us-cities-", "us-cities"
NOWHERE = -1
_LARGE = "us-cities-250k"
UNSAID = frozenset({ALL, "country"})


class SizedField(NamedTuple):
    """The last field of cities of some size, and the sentence that an order of all cities goes on to."""

    group: str | None = None
    all_to: int = NOWHERE


def sized_field(scene: Scene, readings: Sequence[Reading], index: int, before: SizedField) -> SizedField:
    """The same, one sentence on."""
    orders = (one.scope for one in readings if one.shape is Shape.EXTREME and one.scope is not None)
    groups = [str(mark.row["group"]) for mark in scene.groups]
    sized = next((group for group in reversed(groups) if group.startswith(SIZED)), None)
    sized = sized or (_LARGE if _asks_for_a_large_one(scene) else None)
    goes_on = any(one.group in UNSAID for one in orders)
    return SizedField(sized or before.group, index + 1 if goes_on else NOWHERE)


def _asks_for_a_large_one(scene: Scene) -> bool:
    """ "In a big city, per person?"."""
    words = scene.words
    return "?" in scene.has and any(
        words[at] == "a" and words[at + 1] in word_set("large") and words[at + 2] == "city"
        for at in range(len(words) - 2)
    )
