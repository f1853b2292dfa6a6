"""The part of a whole that lies in one place: "half of Tennessee's murders happened in Memphis".

The whole stands between the share and the verb, with the wider place before or behind it, at times with the count of
the part: "half of the state's murders, 210, took place in Memphis". "Three in four Iowa robberies" leaves the "of" out.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.parts_number import counted_aside, place_it_lies_in
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.shares.may_lie_in import may_lie_in
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, PeriodWords, PlaceWords, Quantity, QuantityKind, Reading, Shape, Unit

_WHOLE = 8  # tokens from "of" to the end of what is counted: "of all murders and robberies"
_EACH = frozenset({"in", "of", "every", "out"})  # in a share told as so many of so many
_TIMED = 6  # tokens from what is counted to the verb, its place and time between


def part_lies_in(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """The share of a place in a whole that the words name; None for other words."""
    if scene.word(quantity.last) != "of" and not _of_so_many(scene, quantity):
        return None
    whole = next((mark for mark in scene.measures if 0 <= mark.first - quantity.last <= _WHOLE), None)
    verb = _verb(scene, whole) if whole is not None else None
    if whole is None or verb is None or whole.row["form"] != "noun":
        return None
    part = place_it_lies_in(scene, verb)
    wider = _wider(scene, quantity, whole, verb)
    if part is None or wider is None or not _lies_in(part, wider):
        return None
    joined = scene.word(part.last) in {"and", "or"}  # "here or in Kansas City": of both
    at = part.last + 1 + (scene.word(part.last + 1) == "in")
    other = next((mark for mark in scene.places if mark.first == at), None) if joined else None
    if joined and (other is None or not _lies_in(other, wider) or scene.word(other.last) in {",", "and", "or"}):
        return None
    words = measure_words(scene, whole)
    period = period_of(scene, quantity.first, whole.last)
    made = share_there(scene, statement, quantity, words, part.words, wider.words, period)
    return made if other is None else replace(made, places=(part.words, other.words))


def share_there(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    words: MeasureWords,
    part: PlaceWords,
    wider: PlaceWords | None,
    period: PeriodWords | None,
) -> Reading:
    """The share of a count of a wider place that one place in it has."""
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, quantity.last),
        statement,
        ("part of a place",),
        measure=words,
        qualifiers=words.qualifiers,
        places=(part,),
        period=period,
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=words,
        against_qualifiers=words.qualifiers,
        against_places=(wider,) if wider is not None else (),
    )


def _of_so_many(scene: Scene, quantity: Quantity) -> bool:
    """ "Three in four Iowa robberies", "four of every five robberies": a part of each so many, without its "of"."""
    if quantity.kind is not QuantityKind.FRACTION or _EACH.isdisjoint(scene.words[quantity.first : quantity.last]):
        return False
    ends = {mark.last + (scene.word(mark.last) == "'s") for mark in scene.places if mark.first == quantity.last}
    return any(mark.first in ends | {quantity.last} for mark in scene.measures)


def _verb(scene: Scene, whole: Mark) -> int | None:
    """Where "happened in", "took place in" begins behind what is counted."""
    told = counted_aside(scene, whole.last)
    start = whole.last if told is None else told[1]
    for at in range(start, min(start + _TIMED, len(scene.words))):
        if scene.word(at) in word_set("lies_somewhere"):
            return at
        if scene.word(at) in {",", ";", "(", "—", "–"}:
            aside = counted_aside(scene, at)
            return aside[1] if aside is not None and scene.word(aside[1]) in word_set("lies_somewhere") else None
    return None


def _wider(scene: Scene, quantity: Quantity, whole: Mark, verb: int) -> PlaceMark | None:
    """ "Of Tennessee's murders", "of all murders in the state": the place of the whole."""
    return next(
        (mark for mark in scene.places if quantity.last <= mark.first < verb and mark.first != whole.first), None
    )


def _lies_in(part: PlaceMark, wider: PlaceMark) -> bool:
    """A place that only points ("here", "the city") lies in any that is named."""
    return part.words.here or wider.words.here or may_lie_in(part.words, wider.words)
