"""The cases behind a clearance rate: "39 percent (36 of 93)" counts the homicides that were cleared, and all of them.

Of other offences, and behind other percentages, such a bracket tells counts of nothing that its words name.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_sets
from onrecord.model import MeasureWords, QuantityKind, Reading

SIGNS = frozenset({"("})  # what wakes the rule
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_BEFORE = 2  # tokens from a percentage to its bracket
_OFFENCES = frozenset({"homicides", "clearance_rate"})


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """Both counts of every "(36 of 93)" behind a share that was cleared."""
    for index, (part, whole) in enumerate(zip(scene.quantities, scene.quantities[1:], strict=False)):
        if index in used or scene.hidden[part.first] or part.kind is not QuantityKind.COUNT:
            continue
        between = scene.words[part.last : whole.first]
        bracket = scene.word(part.first - 1) == "(" and scene.word(whole.last) == ")"
        if not bracket or between not in (["of"], ["out", "of"], ["of", "the"]):
            continue
        if not any(one.kind in _SHARES and 0 <= part.first - 1 - one.last <= _BEFORE for one in scene.quantities):
            continue
        used.update({index, index + 1})
        if _of_homicides(scene):
            for one, name in ((part, "homicides_cleared"), (whole, "homicides")):
                words = MeasureWords(scene.span(one.first, one.last), name)
                yield make_value(scene, statement, one, words, one.first, one.last, rule="cases in a bracket")


def _of_homicides(scene: Scene) -> bool:
    """Whether a sentence tells how many were cleared, and of no other offence than homicides."""
    named = {mark.row["measure"] for mark in scene.measures}
    cleared = "clearance_rate" in named or not word_sets("solved", "solves").isdisjoint(scene.has)
    return cleared and named <= _OFFENCES and not any(mark.row["qualifiers"] for mark in scene.measures)
