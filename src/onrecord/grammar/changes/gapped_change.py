"""Changes whose verb stands with another: "homicides are up 8 percent, and rapes 12", "and murders by seven"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.changes.shared_percent import at_another_place
from onrecord.grammar.figures.amounts import changes, direction_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, PlaceWords, Quantity, QuantityKind, Reading


def gapped(scene: Scene, amount: Quantity, before: tuple[Direction, bool] | None) -> tuple[Direction, bool] | None:
    """The way of an amount whose verb stands with another: "up 8 percent, and rapes 12", "and murders by seven"."""
    if amount.kind in SHARES and _elided(scene, amount):
        return (before if _goes_on(scene, amount) else None) or _told_before(scene, amount)
    counted = amount.kind is QuantityKind.COUNT and before is not None
    return _told_before(scene, amount) if counted else None


def of_its_owner(scene: Scene, amount: Quantity, made: Reading) -> Reading:
    """ "Rose 12 percent, compared with the nation's 4 percent": the change of the place that owns the amount."""
    owner = _owner(scene, amount)
    return made if owner is None or owner.here else replace(made, places=(owner,), sharply=False)


def _owner(scene: Scene, amount: Quantity) -> PlaceWords | None:
    """The place of "and the nation's 5 percent"."""
    ends = (amount.first, amount.first - 1)
    owners = [mark.words for mark in scene.places if mark.last in ends and mark.words.candidates]
    return owners[0] if owners and scene.word(amount.first - 1) == "'s" else None


def _goes_on(scene: Scene, amount: Quantity) -> bool:
    """Whether the verb before serves an amount: "down 8 percent, and rapes 12", "and shootings more than a third"."""
    if amount.kind is QuantityKind.PERCENT:
        return True
    before = amount.first - (scene.word(amount.first - 1) == "by")
    ends = scene.word(amount.last) in word_set("phrase_end")
    return ends and any(mark.last == before for mark in scene.measures)


def _told_before(scene: Scene, amount: Quantity) -> tuple[Direction, bool] | None:
    """ "Thefts fell from 90 to 70, arsons by 8%": the verb of the clause before serves a measure and its "by"."""
    if scene.word(amount.first - 1) != "by" or not any(m.last == amount.first - 1 for m in scene.measures):
        return None
    turned = [q for q in scene.quantities if q.turned and q.last <= amount.first]
    if turned and scene.clause[turned[-1].first] == scene.clause[amount.first]:
        return (Direction.ROSE if turned[-1].value > 1 else Direction.FELL), False
    verbs = [cue for cue in changes(scene) if cue.row["form"] == "verb" and cue.last <= amount.first]
    verbs = [cue for cue in verbs if scene.clause[cue.first] == scene.clause[amount.first]]
    return direction_of(verbs[-1]) if verbs else None


def _elided(scene: Scene, amount: Quantity) -> bool:
    """ "and burglaries 36 percent": a measure and its percent under the verb of the clause before."""
    before = amount.first
    if at_another_place(scene, amount):
        return True
    for mark in scene.measures:
        if mark.last == before or (mark.last == before - 1 and scene.word(before - 1) in {"by", "about", "more"}):
            return scene.word(amount.last) not in {"of"}
    place = next((mark for mark in scene.places if mark.last == before and mark.words.candidates), None)
    if place is not None and scene.word(place.first - 1) in {"and", ",", ";"}:
        return scene.word(amount.last) in word_set("phrase_end") | {
            ""
        }  # "Reno was down 21 percent and Elko 18 percent"
    if _owner(scene, amount) is not None:
        return scene.word(amount.last) in word_set("phrase_end") | {""}  # "rose 6 percent and the nation's 5 percent"
    follower = scene.word(amount.last)
    if follower in {"in", "for"} and noun_after(scene, amount.last + 1):
        return True
    return scene.word(before - 1) in {"and", ",", "by", "than"} and follower not in {"of"}
