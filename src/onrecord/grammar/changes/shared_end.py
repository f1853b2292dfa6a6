"""Changes of one clause that share what they are held against: "robberies are down 8% and arsons 21% from last year".

The words for that time stand behind the last of them, behind the first whose verb serves all, or open the sentence.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.frozen import replace
from onrecord.grammar.changes.one_tense import GAPPED
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Reading

_OR = 8  # tokens between two units of one change: "fewer, or a drop of roughly"
_HEAD = 3  # tokens before a time that opens the sentence: "compared with the year before"
_MORE = frozenset({"more", "fewer"})


def with_shared_end(scene: Scene, readings: Iterable[Reading]) -> list[Reading]:
    """The changes of a sentence in their order, each without a start of its own given the one that it shares."""
    made = list(readings)
    for at in range(len(made) - 1, 0, -1):
        one, behind = made[at - 1], made[at]
        if one.against_period is None and one.period in (None, behind.period) and _goes_on(scene, one, behind):
            made[at - 1] = replace(one, against_period=behind.against_period)
    for at in range(1, len(made)):
        before, one = made[at - 1], made[at]
        if "or" in scene.has and _restates(scene, before, one):
            made[at] = replace(one, period=before.period, against_period=before.against_period, whole=before.whole)
        elif one.against_period is None and one.period == before.period and _follows(scene, before, one):
            made[at] = replace(one, against_period=before.against_period, whole=before.whole)
    return made


def _goes_on(scene: Scene, one: Reading, behind: Reading) -> bool:
    """Whether a change leaves its verb to the one before it, and names its time behind itself."""
    if one.amount is None or behind.amount is None or behind.against_period is None or one.unit is not behind.unit:
        return False
    first, last = behind.amount.first, behind.amount.last
    elided = behind.rules[:1] == ("change with amount",) and behind.span == scene.span(first, last)
    same = scene.clause[first] == scene.clause[one.amount.first] and one.direction is behind.direction
    listed = _awaits_than(scene, one) and _awaits_than(scene, behind) and "than" not in scene.words[: first + 1]
    if one.period is not None and one.period.first >= last and scene.clause[first] == scene.clause[one.amount.first]:
        return behind.against_period.first >= last  # "4 percent fewer x and a 2 percent rise in y in 2019 than in 2016"
    return same and (listed or (elided and one.period is None)) and behind.against_period.first >= last


def _awaits_than(scene: Scene, reading: Reading) -> bool:
    """ "7 percent fewer murders and 4 percent fewer robberies than in 2016": one "than" for all that are "fewer"."""
    return reading.amount is not None and scene.word(reading.amount.last) in _MORE


def _restates(scene: Scene, before: Reading, one: Reading) -> bool:
    """ "That is 102 fewer, or a drop of 13 percent": one change in two units, and between the same times."""
    if before.amount is None or one.amount is None or before.unit is one.unit or before.direction is not one.direction:
        return False
    between = scene.words[before.amount.last : one.amount.first]
    timed = any(before.amount.last <= period.first < one.amount.first for period in scene.periods)
    return "or" in between and len(between) <= _OR and not timed


def _follows(scene: Scene, before: Reading, one: Reading) -> bool:
    """ "Fell 7 percent from 2016, robberies 4 percent", "compared with 2016, murders were down, robberies up 4"."""
    start = before.against_period
    if start is None or before.amount is None or one.amount is None:
        return False
    if scene.clause[before.amount.first] != scene.clause[one.amount.first]:
        return False
    opens = start.first <= _HEAD and scene.far[start.first] and start.last <= before.amount.first
    return opens or one.rules == GAPPED
