"""A percent that a published rate comes to: "the clearance rate held at 71 percent", "has dropped below 70 percent"."""

from __future__ import annotations

from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_AT = frozenset({"at", "around", "near"})


def is_level(scene: Scene, amount: Quantity) -> bool:
    """Whether a percent behind a verb of change is the level that a rate in percent came to, and no amount."""
    if amount.kind not in SHARES:
        return False
    sided = not word_set("past_a_level").isdisjoint(scene.words[amount.first - 1 : amount.first + 1])
    if not sided and scene.word(amount.first - 1) not in _AT:
        return False
    clause = scene.clause[amount.first]
    marks = [mark for mark in scene.measures if mark.last <= amount.first and scene.clause[mark.first] == clause]
    return bool(marks) and marks[-1].row["form"] == "percent"
