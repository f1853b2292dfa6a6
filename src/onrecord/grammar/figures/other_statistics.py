"""A statistic or a place that no claim is held against: a record low share, residents per head, murders abroad."""

from __future__ import annotations

from onrecord.grammar.figures.abroad import of_a_place_abroad
from onrecord.grammar.figures.parts_told import of_a_part
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.steps_in_court import STEP
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Reading, Refusal, Shape

_IN_STEP = 2  # tokens from "a drop" to the convictions it is of
_OF = frozenset({"in", "of"})
_TELL_THEM = (("suicides",), ("who did it and how often",))  # rules that read such words: arsonists set 84 fires


def other_statistic(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Whether the words name a statistic or a place that no claim is held against."""
    measure = reading.measure
    if measure is not None and (measure.measure is None or _of_a_share(scene, reading, at)):
        return Refusal.UNKNOWN_STATISTIC
    if measure is not None and measure.measure == "population" and reading.of is Of.RATE:
        return Refusal.OTHER_STATISTIC  # residents per head of residents
    others = _other_statistics(scene)
    told = reading.rules in _TELL_THEM or _whole_of_suicides(scene, reading)
    if others and not told and scene.segment[at] in others:
        return Refusal.OTHER_STATISTIC
    if _of_a_step(scene, reading, at):
        return Refusal.OTHER_STATISTIC
    if of_a_part(scene, at, reading.measure):
        return Refusal.UNKNOWN_STATISTIC
    return Refusal.ABROAD if of_a_place_abroad(scene, at) else None


def _whole_of_suicides(scene: Scene, reading: Reading) -> bool:
    """ "Suicides made up 61 percent of the 39,773 gun deaths": the count of which they are told as a part."""
    if reading.amount is None or reading.measure is None or reading.measure.measure != "gun_deaths":
        return False
    others = (mark for mark in scene.measures if mark.row["form"] == "other" and STEP not in mark.row)
    of_the = scene.words[max(0, reading.amount.first - 2) : reading.amount.first] == ["of", "the"]
    return of_the and all(scene.words[mark.first] == "suicides" for mark in others)


def _of_a_share(scene: Scene, reading: Reading, at: int) -> bool:
    """ "Solved a record low share of murders": an extreme of a share, and not of what it is a share of."""
    if reading.shape is not Shape.EXTREME or reading.of is not None or word_set("shares").isdisjoint(scene.words):
        return False
    stop = scene.behind(reading.span)
    near = range(at, min(stop + 1, len(scene.words) - 1))
    return any(scene.word(i) in word_set("shares") and scene.word(i + 1) == "of" for i in near)


@once
def _other_statistics(scene: Scene) -> set[int]:
    """The segments in which a statistic stands that no claim is held against."""
    others = (mark for mark in scene.measures if mark.row["form"] == "other" and STEP not in mark.row)
    return {scene.segment[mark.first] for mark in others}


def _of_a_step(scene: Scene, reading: Reading, at: int) -> bool:
    """ "Convictions for robbery fell 5 percent", "murders rose and the robbery conviction rate fell": a court's figure.

    Not so "653 murders after convictions for robbery": the crime's own words stand nearer.
    """
    steps = _steps(scene)
    if not steps:
        return False
    stop = scene.behind(reading.span)
    if any(0 <= step.first - stop <= _IN_STEP and scene.clause[step.first] == scene.clause[at] for step in steps):
        return scene.word(stop) in _OF or reading.measure is None  # "a 5 percent drop in convictions"
    before = [step.last for step in steps if step.first < stop and scene.clause[step.first] == scene.clause[at]]
    named = reading.measure is not None and scene.behind(reading.measure.span) > max(before, default=0)
    here = {scene.segment[step.first] for step in steps}
    return not named and (bool(before) or (reading.measure is None and scene.segment[at] in here))


@once
def _steps(scene: Scene) -> list[Mark]:
    return [mark for mark in scene.measures if STEP in mark.row]
