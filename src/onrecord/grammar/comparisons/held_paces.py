"""A pace held against another's: "rose 12 percent, twice the pace of the nation", "triple the nation's 4 percent"."""

from __future__ import annotations

from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind


def of_a_pace(scene: Scene, factor: Quantity, last: int) -> bool:
    """Whether a factor multiplies a change and no count: a percent is told before it, and a pace or a percent behind.

    `last` is the token at which the words for the other place end.
    """
    if not any(q.kind in SHARES and q.last <= factor.first for q in scene.quantities) or "change" not in scene.kinds:
        return False
    if not word_set("pace_told").isdisjoint(scene.words[factor.last : last + 1]):
        return True
    at = last + (scene.word(last) == "'s")
    moved = any(cue.first == at and cue.row["cue"] == "change" and cue.row["form"] == "noun" for cue in scene.cues)
    return moved or any(q.first == at and q.kind is QuantityKind.PERCENT for q in scene.quantities)


def of_a_percentage(scene: Scene, at: int) -> bool:
    """ "Solved 40 percent of its murders, below the national average": of the part or the change told, and no count."""
    named = any(mark.row["form"] == "percent" for mark in scene.measures)
    return scene.word(at - 1) == "," and not named and any(q.kind in SHARES and q.last < at for q in scene.quantities)
