"""By how many officers a force has more or fewer: "a loss of 79", "110 officers down", "has added 300 officers since".

Of a headcount alone: lives are lost, and cases added, otherwise.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Refusal, Shape

SHORT = frozenset({"short", "shy"})  # of a level: by how much a figure is below it
ADDED = frozenset({"added", "gained"})
_LACKED = 3  # tokens from "short" to its number, a hedge and "of" included
_WAYS = frozenset({"up", "down"})
BELOW = frozenset({"below", "under", "beneath"})
_COMPARED = (["compared", "with"], ["compared", "to"])
_WHERE = (["from", "where"], ["of", "where"])


def staff_moved(scene: Scene, amount: Quantity) -> Mark | None:
    """The word by which an amount tells how a force has changed."""
    if amount.kind is not QuantityKind.COUNT:
        return None
    return _officers_down(scene, amount) or _added(scene, amount) or _short(scene, amount)


def _officers_behind(scene: Scene, amount: Quantity) -> int | None:
    """The token behind the officers that an amount counts."""
    return next((m.last for m in scene.company if m.first == amount.last and m.row["class"] == "officer"), None)


def _officers_down(scene: Scene, amount: Quantity) -> Mark | None:
    """ "We are 110 officers down from 2010", "200 short of where it was in 2019": by how many a force is smaller."""
    if (_WAYS | SHORT | BELOW).isdisjoint(scene.has):
        return None
    at = _officers_behind(scene, amount)
    particle = scene.word(at) if at is not None else ""
    if at is not None and _below_then(scene, at):
        return Mark(at, at + 1, {"cue": "change", "value": "fell", "form": "particle"})
    if at is None or particle not in _WAYS or scene.word(at + 1) not in word_set("behind_officers_down"):
        return None
    return Mark(at, at + 1, {"cue": "change", "value": "fell" if particle == "down" else "rose", "form": "particle"})


def _below_then(scene: Scene, at: int) -> bool:
    """ "Short of where it was in 2019", "short of 2019", "below where we were"."""
    particle = scene.word(at)
    if particle in SHORT and scene.word(at + 1) != "of":
        return False
    if particle not in SHORT | BELOW:
        return False
    start = at + 1 + (particle in SHORT)
    if scene.word(start) == "where":
        return True
    start += scene.word(start) in word_set("whose_force")
    return any(period.first - 1 <= start <= period.first and scene.far[period.first] for period in scene.periods)


def _added(scene: Scene, amount: Quantity) -> Mark | None:
    """ "Has added more than 1,000 officers since then": over a stretch, so that those who left are taken off."""
    at = amount.first - 1
    if scene.word(at) not in ADDED or _officers_behind(scene, amount) is None:
        return None
    if not any(period.since and scene.clause[period.first] == scene.clause[at] for period in scene.periods):
        return None
    return Mark(at, at + 1, {"cue": "change", "value": "rose", "form": "verb"})


def _short(scene: Scene, amount: Quantity) -> Mark | None:
    """ "We are short 500 cops from where we were in 2008"."""
    at, behind = amount.first - 1, _officers_behind(scene, amount)
    if scene.word(at) not in SHORT or behind is None:
        return None
    compared = scene.words[behind : behind + 2] in _COMPARED and any(
        period.first in (behind + 1, behind + 2) for period in scene.periods
    )
    if scene.words[behind : behind + 2] not in _WHERE and not compared:
        return None
    return Mark(at, at + 1, {"cue": "change", "value": "fell", "form": "particle"})


def of_staff(scene: Scene, amount: Quantity) -> bool:
    """ "Lost 600 officers" is a change; "lost 263 people" counts the dead."""
    if any(mark.row["class"] == "officer" and amount.last <= mark.first <= amount.last + 1 for mark in scene.company):
        return True
    if any(mark.first == amount.last and mark.row["form"] == "near" for mark in scene.measures):
        return True
    return any(mark.row["form"] == "staff" for mark in scene.measures) or scene.word(amount.first - 1) in {
        "gained",
        "just",
    }


@needs(any_of(word_set("lacks_heads")), shapes(Shape.VALUE, Shape.AVERAGE))
def heads_lacked(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "The force is short over 500 police officers", "is losing 40 a month": how many are not there, or go."""
    if reading.measure is None or reading.measure.measure != "sworn_officers":
        return None
    lacks = not word_set("lacks_heads").isdisjoint(scene.words[max(0, at - _LACKED) : at])
    return Refusal.UNCOUNTED_NOUN if lacks else None
