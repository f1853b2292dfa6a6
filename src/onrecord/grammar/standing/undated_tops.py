"""A difference from a record whose year is not told: "five short of the record", "12 below its all-time high".

The change starts at a year that only the record could name, so the words give no claim that could be held against it.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_TOPS = frozenset({"record", "peak"})
_REACH = 6  # tokens from a difference to the record: "five homicides short of the city's record"
_DATED = 8  # tokens from a record to its date or figure: "the record of 500, set in 1990"


def from_undated_top(scene: Scene, amount: Quantity) -> bool:
    """Whether an amount is how far a figure stands from a record of no year told, and with no figure of its own."""
    if scene.kinds.isdisjoint(_TOPS):
        return False
    top = next((cue for cue in scene.cues if cue.row["cue"] in _TOPS and cue.first >= amount.last), None)
    if top is None or top.first - amount.last > _REACH or scene.word(top.first - 1) == "that":
        return False  # "30 percent below that peak": the one told before, which the words point at
    between = scene.words[amount.last : top.first + 1]
    return not word_set("stands_from").isdisjoint(between) and undated(scene, top.first, top.last)


def undated(scene: Scene, first: int, last: int) -> bool:
    """Whether neither a time nor a figure stands right before or behind words for a record, in its clause."""
    clause = scene.clause[first]
    near = range(first - 2, last + _DATED)
    times = any(p.first in near and p.last != first - 2 and scene.clause[p.first] == clause for p in scene.periods)
    figures = any(
        q.first in near and q.first >= first and q.kind in {QuantityKind.COUNT, QuantityKind.RATE, QuantityKind.PERCENT}
        for q in scene.quantities
        if scene.clause[q.first] == clause
    )
    apposed = any(p.last in (first - 1, first - 2) and scene.word(p.last) == "," for p in scene.periods)
    return not times and not figures and not apposed  # "13 fewer than in 2015, the peak year" is dated
