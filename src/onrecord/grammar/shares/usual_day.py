"""The day, week or month that a sentence tells so many of: "every day 100 people die", "on an average day 25 cars"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Unit

_USUAL = 7  # tokens of "on a typical day, there were about" before a number
_PER = {"day": Unit.PER_DAY, "week": Unit.PER_WEEK, "month": Unit.PER_MONTH, "year": Unit.PER_YEAR}
_ARTICLES = frozenset({"a", "an"})
_ON = frozenset({"on", "in", "over"})
_THERE_WERE = frozenset({",", "there", "were", "are"}) | _ON


def opening_unit(scene: Scene) -> Unit | None:
    """ "Every day 100 people die by gun": the stretch that the sentence opens with."""
    if scene.word(0) not in {"every", "each"}:
        return None
    return _PER.get(scene.word(1 + (scene.word(1) == "single")))


def usual_day(scene: Scene, quantity: Quantity) -> Unit | None:
    """ "On an average day 25 cars were stolen", "on a typical day there were seven robberies": so many a day."""
    return _PER.get(_stretch(scene, quantity))


def parts_of_a_day(scene: Scene) -> Iterator[int]:
    """ "On an average night 3 people were shot": the numbers that are no figure of the days, nor of the year."""
    if word_set("usual").isdisjoint(scene.has):
        return
    for index, quantity in enumerate(scene.quantities):
        if _stretch(scene, quantity) in word_set("parts_of_a_day"):
            yield index


def _stretch(scene: Scene, quantity: Quantity) -> str:
    """ "Day", "night": what an average one has so many of; nothing where a number is told of none."""
    for at in range(max(0, quantity.first - _USUAL), quantity.first):
        if scene.word(at) in word_set("usual") and scene.word(at - 1) in _ARTICLES and scene.word(at - 2) in _ON:
            named = {i for time in scene.periods for i in range(time.first, time.last)}
            named |= {i for place in scene.places for i in range(place.first, place.last)}
            between = {scene.words[i] for i in range(at + 2, quantity.first) if i not in named}
            return scene.word(at + 1) if _THERE_WERE.issuperset(between) else ""
    return ""
