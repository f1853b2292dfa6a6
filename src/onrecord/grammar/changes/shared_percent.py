"""A bare number that is a percent, since its unit stands with another: "fell 21 and 4 percent"."""

from __future__ import annotations

from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.figures.amounts import changes
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Unit

_TWO = 2
_TO_COUNT = 5  # tokens from an amount to what it came to: "by 34 in 2014, to 1,567"
_JOINS = frozenset({"and", ",", "while"})
_HAVE = frozenset({"had", "has", "have"})
_HUNDRED = Decimal(100)


def as_percent(scene: Scene, amount: Quantity, *, behind: bool) -> Quantity:
    """ "Robberies were up 10 percent, burglaries down 5", "fell 21 and 4 percent": a bare number is a percent too.

    `behind` tells that a percent was told before it.
    """
    if amount.kind is not QuantityKind.COUNT or amount.value >= _HUNDRED:
        return amount
    goes_on = behind and scene.word(amount.first - 1) in {"up", "down", "by"}
    ends = goes_on and scene.word(amount.last) in word_set("phrase_end") and not _comes_to(scene, amount)
    told = ends or (behind and (at_another_place(scene, amount) or _of_another_thing(scene, amount)))
    if not told and not _shares_percent(scene, amount):
        return amount
    return replace(amount, kind=QuantityKind.PERCENT, unit=Unit.PERCENT)


def _comes_to(scene: Scene, amount: Quantity) -> bool:
    """ "Overtime rose 15 percent, but robberies fell by 34 in 2014, to 1,567": so many fewer came to that count."""
    counts = (one for one in scene.quantities if one.kind is QuantityKind.COUNT)
    return any(0 < one.first - amount.last <= _TO_COUNT and scene.word(one.first - 1) == "to" for one in counts)


def at_another_place(scene: Scene, amount: Quantity) -> bool:
    """ "Up 8 percent in Tulsa and 12 in Omaha", "up 8 percent in Tulsa and in Omaha 12": a place for each percent."""
    if len(scene.places) < _TWO:
        return False
    behind = next((mark for mark in scene.places if mark.first == amount.last + 1), None)
    if behind is not None and scene.word(amount.last) == "in":
        joined = scene.word(amount.first - 1) in _JOINS
        return joined and scene.word(behind.last) in word_set("phrase_end") | {""}
    before = next((mark for mark in scene.places if mark.last == amount.first), None)
    if before is None or scene.word(before.first - 1) != "in" or scene.word(before.first - 2) not in _JOINS:
        return False
    return scene.word(amount.last) in word_set("phrase_end") | {""}


def _of_another_thing(scene: Scene, amount: Quantity) -> bool:
    """ "Burglaries were down 18 percent, and larcenies 14", "Akron's fell 14 percent; Dayton's had risen 8"."""
    before = [one for one in scene.quantities if one.last <= amount.first]
    if scene.word(amount.last) not in {"", ".", ",", ";", "and", "”"} or before[-1].unit is not Unit.PERCENT:
        return False  # "fell 18 percent, to 214, and murders 14": of counts, it may be
    verb = next((cue.first for cue in changes(scene) if cue.last == amount.first and cue.row["form"] == "verb"), None)
    owner = amount.first if verb is None else verb
    owner -= scene.word(owner - 1) in _HAVE
    thing = next((mark for mark in scene.measures if mark.last == owner and mark.row["form"] == "noun"), None)
    if thing is not None:
        return scene.word(thing.first - 1) in _JOINS
    return scene.word(owner - 1) == "'s" and any(mark.last in (owner, owner - 1) for mark in scene.places)


def _shares_percent(scene: Scene, amount: Quantity, *, second: bool = False) -> bool:
    """ "By 21 and 4 percent", "by 5, 11 and 14 percent": the unit of the last of a list is that of those before it.

    "Up 4, and 15 percent of them" is no list: the comma before an "and" is that of a list from its third number on.
    """
    comma = second and scene.words[amount.last : amount.last + 2] == [",", "and"]
    if scene.word(amount.last) not in {"and", ","}:
        return False
    follower = next((other for other in scene.quantities if other.first == amount.last + 1 + comma), None)
    if follower is None or scene.word(follower.last) == "of":
        return False
    if follower.kind is QuantityKind.COUNT:
        return _shares_percent(scene, follower, second=True)
    return follower.kind is QuantityKind.PERCENT
