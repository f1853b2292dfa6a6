"""The time that a change starts from: "rose 7 percent from 2015", "has nearly doubled the 2009 figure"."""

from __future__ import annotations

from onrecord.grammar.changes.by_year import told_before_year
from onrecord.grammar.figures.amounts import AMOUNTS, changes
from onrecord.grammar.sentence.another_change import behind_another_change
from onrecord.grammar.sentence.far_periods import far_period
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.since_event import is_window
from onrecord.model import (
    PeriodWords,
)


def held_against(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """The time that a change starts from.

    "Rose 7 percent after falling 4 percent in 2014": the date of another change is not one that this is held against.
    """
    found = told_before_year(scene, last) or far_period(scene, first, _said_otherwise(scene, last))
    if found is not None and (behind_another_change(scene, found, last) or _has_its_own(scene, found, first)):
        return None
    if found is None or not scene.far[found.first]:
        return found
    same = scene.segment[found.first]
    others = (cue for cue in changes(scene) if cue.first < found.first and scene.segment[cue.first] == same)
    return None if any(scene.far[cue.first] and not first <= cue.first < last for cue in others) else found


def _has_its_own(scene: Scene, since: PeriodWords, first: int) -> bool:
    """ "Thefts are halved since 2006, and burglaries fell 9 percent last year": a time of its own, so not that one."""
    part = scene.segment[first]
    if since.last > first or scene.segment[since.first] == part or not is_window(scene, since):
        return False
    own = (one for one in scene.periods if one.first > first and scene.segment[one.first] == part)
    return any(not scene.far[one.first] and not is_window(scene, one) for one in own)


def _said_otherwise(scene: Scene, last: int) -> int:
    """ "Fell two percent, or some 6,300 fewer, compared to 2016": the end of the same change in other words."""
    at = last + (scene.word(last) == ",")
    told = (q.last for q in scene.quantities if scene.word(at) == "or" and q.first == at + 1 and q.kind in AMOUNTS)
    return next(told, last)
