"""Numbers and words that stand beside a crime and count none of it.

"1,700 of them were tied to homicides" counts guns, "thirty-five of the slain officers" a part of those killed, "it fell
in only 26" cities. A rate that "sounds like a record low" is called none, and traffic moves "up and down 95".
"""

from __future__ import annotations

from onrecord.grammar.figures.of_unnamed_places import OF_UNNAMED_PLACES
from onrecord.grammar.figures.staff_moves import heads_lacked
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind, Reading, Refusal, Shape

_GUNS = frozenset({"guns_traced", "guns_recovered"})
_MANY = 60  # places that "it fell in 26" counts; no more are told of so
_NEAR = 3  # tokens from "of the" to those killed
_VERB = 5  # tokens from a number to "tied": "1,700 of them have been tied to"


@needs(any_of(word_set("tied_to")), shapes(Shape.VALUE))
def tied_to_it(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "About 1,700 of them have been linked to homicides": guns or people, and no homicides.

    Of homicides, "12 homicides were linked to gangs" is a part that no record counts.
    """
    if reading.amount is None or reading.measure is None:
        return None
    start, crime = reading.amount.last, scene.opens(reading.measure.span)
    behind = (i for i in range(start, start + _VERB) if scene.word(i) in word_set("tied_to"))
    tied = next((i for i in behind if scene.word(i + 1) == "to"), None)
    if tied is None or reading.measure.measure in _GUNS:
        return None  # "900 guns were tied to a seller"
    return Refusal.NO_PART if start <= crime < tied else Refusal.UNCOUNTED_NOUN


@needs(any_of(word_set("killed_ones")), shapes(Shape.VALUE))
def of_those_killed(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Thirty-five of the slain officers wore armor": a part of those told of, by what no record counts."""
    if reading.amount is None or scene.words[reading.amount.last : reading.amount.last + 2] != ["of", "the"]:
        return None
    killed = scene.word(reading.amount.last + 2) in word_set("killed_ones")
    near = range(reading.amount.last + _NEAR, reading.amount.last + _NEAR + 2)
    return Refusal.NO_PART if killed and any(mark.first in near for mark in scene.company) else None


@needs(words("in"), any_of(cues=["change"]), shapes(Shape.VALUE))
def in_so_many(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Murder rose in 52 and fell in only 26": in so many cities, whose noun stands elsewhere."""
    amount = reading.amount
    if amount is None or amount.kind is not QuantityKind.COUNT or reading.rules[:1] != ("bare count",):
        return None
    if scene.word(amount.first - 1) != "in" or amount.value > _MANY:
        return None
    moved = any(cue.row["cue"] == "change" and cue.last == amount.first - 1 for cue in scene.cues)
    return Refusal.UNCOUNTED_NOUN if moved or scene.word(amount.first - 2) == "digits" else None


@needs(words("like"), shapes(Shape.EXTREME))
def only_likened(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "That doesn't sound like a record low", "feels like the worst year": what it is likened to."""
    start = at - (scene.word(at - 1) in word_set("article"))
    likened = "like" in (scene.word(start - 1), scene.word(at - 1))
    return Refusal.CONDITION if likened and scene.word(start - 2) not in word_set("article") else None


@needs(words("record"), any_of(cues=["change"]), shapes(Shape.EXTREME))
def by_a_record_amount(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Fell by a record 7 percent": how far it fell is the record, and not where it came to."""
    behind = scene.behind(reading.span)
    before = at - (scene.word(at) != "a" and scene.word(at - 1) == "a")
    amount = any(one.first <= behind < one.last for one in scene.quantities)
    moved = scene.word(before - 1) == "by" or any(
        cue.row["cue"] == "change" and cue.last == before for cue in scene.cues
    )
    return Refusal.OTHER_RECORD if amount and moved else None


@needs(words("up"), shapes(Shape.CHANGE))
def up_and_down(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Traffic moves up and down 95": along a road, and no change."""
    return Refusal.TO_AND_FRO if scene.words[max(0, at - 2) : at + 1] == ["up", "and", "down"] else None


NO_COUNT_OF_IT = (
    heads_lacked,
    *OF_UNNAMED_PLACES,
    tied_to_it,
    of_those_killed,
    in_so_many,
    only_likened,
    by_a_record_amount,
    up_and_down,
)
