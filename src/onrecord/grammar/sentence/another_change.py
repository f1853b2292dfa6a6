"""The time of another change that a sentence only sets its own beside: "fell after a spike in 2020"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords

_NOUN = 5  # tokens from "following" to its noun: "following a dramatic spike"


def behind_another_change(scene: Scene, period: PeriodWords, last: int) -> bool:
    """Whether a time behind a figure that ends before token `last` belongs to the change that the figure follows."""
    if word_set("sets_after").isdisjoint(scene.has):
        return False
    for at in range(last, period.first):
        if scene.word(at) not in word_set("sets_after") or scene.clause[at] != scene.clause[period.first]:
            continue
        return any(
            cue.row["cue"] == "change" and cue.row["form"] == "noun" and at < cue.first <= at + _NOUN
            for cue in scene.cues
            if cue.last <= period.first and word_set("opens_far").isdisjoint(scene.words[cue.last : period.first])
        )
    return False
