"""The part of a whole that lies in one place: "half of Tennessee's murders happened in Memphis".

The whole stands between the share and the verb, with the wider place before or behind it.
"""

from __future__ import annotations

from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.parts_number import behind_its_number
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.shares.may_lie_in import may_lie_in
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, PeriodWords, PlaceWords, Quantity, Reading, Shape, Unit

_WHOLE = 8  # tokens from "of" to the end of what is counted: "of all murders and robberies"
_TIMED = 6  # tokens from what is counted to the verb, its place and time between


def part_lies_in(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """The share of a place in a whole that the words name; None for other words."""
    if scene.word(quantity.last) != "of":
        return None
    whole = next((mark for mark in scene.measures if 0 < mark.first - quantity.last <= _WHOLE), None)
    verb = _verb(scene, whole) if whole is not None else None
    if whole is None or verb is None or whole.row["form"] != "noun":
        return None
    at = verb
    while scene.word(at) in word_set("took_place"):
        at += 1
    at += scene.word(at) in {"in", "at"}
    part = next((mark for mark in scene.places if mark.first == at), None)
    wider = _wider(scene, quantity, whole, verb)
    if part is None or wider is None or not _lies_in(part, wider) or scene.word(part.last) in {"and", "or"}:
        return None  # "here or in Kansas City": of both
    words = measure_words(scene, whole)
    period = period_of(scene, quantity.first, whole.last)
    return share_there(scene, statement, quantity, words, part.words, wider.words, period)


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


def _verb(scene: Scene, whole: Mark) -> int | None:
    """Where "happened in", "took place in" begins behind what is counted."""
    start = behind_its_number(scene, whole.last)
    for at in range(start, min(start + _TIMED, len(scene.words))):
        if scene.word(at) in word_set("lies_somewhere"):
            return at
        if scene.word(at) in {",", ";"}:
            return None
    return None


def _wider(scene: Scene, quantity: Quantity, whole: Mark, verb: int) -> PlaceMark | None:
    """ "Of Tennessee's murders", "of all murders in the state": the place of the whole."""
    return next(
        (mark for mark in scene.places if quantity.last < mark.first < verb and mark.first != whole.first), None
    )


def _lies_in(part: PlaceMark, wider: PlaceMark) -> bool:
    """A place that only points ("here", "the city") lies in any that is named."""
    return part.words.here or wider.words.here or may_lie_in(part.words, wider.words)
