"""The day, week or month that a sentence tells so many of: "every day 100 people die", "on an average day 25 cars"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Unit

_USUAL = 7  # tokens of "on a typical day, there were about" before a number
_PER = {"day": Unit.PER_DAY, "week": Unit.PER_WEEK, "month": Unit.PER_MONTH, "year": Unit.PER_YEAR}
_ARTICLES = frozenset({"a", "an"})
_THERE_WERE = frozenset({",", "there", "were", "are"})


def opening_unit(scene: Scene) -> Unit | None:
    """ "Every day 100 people die by gun": the stretch that the sentence opens with."""
    if scene.word(0) not in {"every", "each"}:
        return None
    return _PER.get(scene.word(1 + (scene.word(1) == "single")))


def usual_day(scene: Scene, quantity: Quantity) -> Unit | None:
    """ "On an average day 25 cars were stolen", "on a typical day there were seven robberies": so many a day."""
    for at in range(max(0, quantity.first - _USUAL), quantity.first):
        if scene.word(at) in word_set("usual") and scene.word(at - 1) in _ARTICLES and scene.word(at - 2) == "on":
            between = scene.words[at + 2 : quantity.first]
            return _PER.get(scene.word(at + 1)) if _THERE_WERE.issuperset(between) else None
    return None
