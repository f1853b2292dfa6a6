""" "The former had 188", "robberies fell in both cities": one or each of the two places told last.

"The first" and "the third" are those of a list in its order: "Reno, Tulsa, Omaha: three cities. The first had 41".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.abreast import lists, several
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_sets
from onrecord.model import PlaceWords, QuantityKind, Reading, Shape

_WHICH = {"former": -2, "latter": -1}
_IN_ORDER = {"first": 0, "second": 1, "third": 2, "fourth": 3}
_POINTING = _WHICH | _IN_ORDER
_SEVERAL = frozenset({"they", "the"})
_ALONE = frozenset({"former", "latter"})
_ENDS = frozenset({"", ",", ".", ";"})
_BEFORE = frozenset({"in", "of", "for"})
_PHRASE = 3  # tokens from a figure to the word behind it: "41 in the first"


def of_two(scene: Scene, readings: Sequence[Reading], earlier: Earlier) -> list[Reading]:
    """The readings, those without a place with the one that the words mean, those of "both cities" of the first.

    Behind them stand those of "both cities" once more, of the second.
    """
    readings = _in_turn(scene, readings, earlier.places)
    pointed = any(mark.words.kind == "both" for mark in scene.places)
    if not pointed and scene.has.isdisjoint(_POINTING):
        return list(readings)
    if pointed and len(earlier.places) >= len(_ALONE):
        each = [_of_each(scene, reading, earlier.places[-2:]) for reading in readings]
        return [*(first for first, *_ in each), *(one for _, *more in each for one in more)]
    meant = _meant(scene, earlier.places)
    if not meant:
        return list(readings)
    return [one if one.places else replace(one, places=(_meant_by(scene, one, meant),)) for one in readings]


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


def _of_each(scene: Scene, reading: Reading, places: Sequence[PlaceWords]) -> list[Reading]:
    """The reading once of each of both; "the two cities had 132" may be their sum, and is told of neither."""
    if [words.kind for words in reading.places] != ["both"]:
        return [reading]
    span = reading.places[0].span
    if reading.shape is Shape.VALUE and scene.text[span.start : span.end].lower().startswith("the two"):
        return [replace(reading, places=tuple(places[:1]), unpaired=True)]
    return [replace(reading, places=(place,)) for place in places]


def _meant(scene: Scene, places: Sequence[PlaceWords]) -> dict[int, PlaceWords]:
    """The places by the words that point at them, where "the former" stands for one and for no chief who has left."""
    found: dict[int, PlaceWords] = {}
    for at, word in enumerate(scene.words[1:] if len(places) >= len(_ALONE) else (), 1):
        turn = _WHICH.get(word, _IN_ORDER.get(word, len(places)) if len(places) <= len(_IN_ORDER) else len(places))
        bare = scene.word(at + 1) == "," or any(one.first == at + 1 for one in scene.quantities)
        gapped = bool(found) and bare  # "the first had 41; the second, 35", "the first had 41, the second 35"
        verb = gapped or scene.word(at + 1) in word_sets("be_there", "had_a_count")
        goes_on = any(one.first == at + 2 for one in scene.quantities)  # "in the first and 35 in the second in 2014"
        goes_on = goes_on or any(one.first in (at + 1, at + 2) for one in scene.periods)
        phrase = scene.word(at - 2) in _BEFORE and (goes_on or scene.word(at + 1) in _ENDS)
        if turn < len(places) and scene.word(at - 1) == "the" and (verb or phrase):
            found[at] = places[turn]
    return found


def _meant_by(scene: Scene, reading: Reading, meant: Mapping[int, PlaceWords]) -> PlaceWords:
    """The place of the words right behind a figure, else of those before it: "41 in the first and 35 in the second"."""
    first = reading.amount.first if reading.amount is not None else scene.opens(reading.span)
    last = scene.behind(reading.span)
    behind = next((at for at in meant if first < at <= last + _PHRASE and scene.word(at - 2) in _BEFORE), None)
    before = [at for at in meant if at < first]
    return meant[behind if behind is not None else before[-1] if before else min(meant)]
