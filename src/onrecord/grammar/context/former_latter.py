""" "The former had 188", "robberies fell in both cities": one or each of the two places told last."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.abreast import lists, several
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, QuantityKind, Reading

_WHICH = {"former": -2, "latter": -1, "first": -2, "second": -1}
_SEVERAL = frozenset({"they", "the"})
_ALONE = frozenset({"former", "latter"})
_BEFORE = frozenset({"in", "of", "for"})


def of_two(scene: Scene, readings: Sequence[Reading], earlier: Earlier) -> list[Reading]:
    """The readings, those without a place with the one that the words mean, those of "both cities" of the first.

    Behind them stand those of "both cities" once more, of the second.
    """
    readings = _in_turn(scene, readings, earlier.places)
    pointed = any(mark.words.kind == "both" for mark in scene.places)
    if not pointed and scene.has.isdisjoint(_WHICH):
        return list(readings)
    if pointed and len(earlier.places) >= len(_ALONE):
        each = [_of_each(reading, earlier.places[-2:]) for reading in readings]
        return [*(first for first, *_ in each), *(one for _, *more in each for one in more)]
    place = _meant(scene, earlier.places)
    return [reading if reading.places or place is None else replace(reading, places=(place,)) for reading in readings]


def _in_turn(scene: Scene, readings: Sequence[Reading], places: Sequence[PlaceWords]) -> Sequence[Reading]:
    """ "In 2016 they had 41 and 30": each figure of the place that the sentences before named in its turn."""
    if scene.has.isdisjoint(_SEVERAL) or len(places) != len(_ALONE):
        return readings
    run = next(
        (
            run
            for run in lists(scene, [one for one in scene.quantities if one.kind is QuantityKind.COUNT])
            if several(scene, run[0])
        ),
        [],
    )
    if len(run) != len(places):
        return readings
    given = {figure.first: place for figure, place in zip(run, places, strict=True)}
    return [
        replace(one, places=(given[one.amount.first],), unread="") if one.amount and one.amount.first in given else one
        for one in readings
    ]


def _of_each(reading: Reading, places: Sequence[PlaceWords]) -> list[Reading]:
    if [words.kind for words in reading.places] != ["both"]:
        return [reading]
    return [replace(reading, places=(place,)) for place in places]


def _meant(scene: Scene, places: Sequence[PlaceWords]) -> PlaceWords | None:
    """The place, where "the former" stands for it and for no chief who has left."""
    if len(places) < len(_ALONE):
        return None
    for at, word in enumerate(scene.words[1:], 1):
        verb = scene.word(at + 1) in word_set("be_there") or scene.word(at + 1) in word_set("had_a_count")
        phrase = scene.word(at - 2) in _BEFORE and scene.word(at + 1) in {"", ",", "."}
        if word in _WHICH and scene.word(at - 1) == "the" and (verb or phrase):
            return places[_WHICH[word]]
    return None
