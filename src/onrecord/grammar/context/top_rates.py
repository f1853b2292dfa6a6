"""Bare figures behind an extreme of a rate: "the worst rate of any state, 804", "the most robberies per person, 216".

What stands out per head is told per head, also where a second extreme leaves that out: "and Vermont the lowest, 158".
"""

from __future__ import annotations

from onrecord.grammar.figures.measure_words import RATES
from onrecord.grammar.figures.per_head import bases_apart
from onrecord.grammar.numbers.number_kinds import NO_FIGURES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_COUNTS = word_set("total_noun")


def of_a_top_rate(scene: Scene, quantity: Quantity) -> bool:
    """Whether a figure stands behind the comma that closes an extreme of a rate, and nothing behind it.

    So does "in Reno, which had the highest rate, it was 141".
    """
    if "super" not in scene.kinds or quantity.kind is not QuantityKind.COUNT:
        return False
    comma = quantity.first - 1 - (scene.word(quantity.first - 1) in {"at", "with"})
    comma -= 2 * (scene.words[max(0, comma - 1) : comma + 1] == ["it", "was"])
    if scene.word(comma) not in {",", "—", "–", ":", "("} or scene.word(quantity.last) not in word_set("phrase_end"):
        return False
    top = _top_before(scene, comma)
    return top is not None and _is_of_rate(scene, top, comma)


def _top_before(scene: Scene, comma: int) -> Mark | None:
    """The last superlative before a comma, where no other figure stands between."""
    tops = [cue for cue in scene.cues if cue.row["cue"] == "super" and cue.last <= comma]
    if not tops or scene.clause[tops[-1].first] != scene.clause[comma]:
        return None
    figures = (one for one in scene.quantities if one.kind not in NO_FIGURES and tops[-1].last <= one.first < comma)
    verbs = not word_set("had_a_count").isdisjoint(scene.words[tops[-1].last : comma])
    return None if verbs or next(figures, None) is not None else tops[-1]


def _is_of_rate(scene: Scene, top: Mark, comma: int) -> bool:
    """Whether an extreme is one per head, by its own words or, where it has none, by those before it."""
    if _per_head(scene, top.last, comma):
        return True
    own = any(top.last <= mark.first < comma for mark in scene.measures)
    return not own and _COUNTS.isdisjoint(scene.words[top.last : comma]) and _per_head(scene, 0, top.first)


def _per_head(scene: Scene, first: int, last: int) -> bool:
    if not RATES.isdisjoint(scene.words[first:last]):
        shares = (mark for mark in scene.measures if mark.row["form"] == "percent")
        return not any(first <= mark.last <= last for mark in shares)
    heads = any(cue.row["cue"] == "per_head" and first <= cue.first < last for cue in scene.cues)
    return heads or any(first <= one.first < last for one in bases_apart(scene))
