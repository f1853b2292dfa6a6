"""The figures of both sides, told behind a comparison: "Iowa had more murders than Utah in 2000, 90 to 43".

The first is of the place that had more or fewer, the others of those it is held against, in their order; all are of its
time: "more than Mesa and Reno combined: 93 against 52 and 32", "twice that of Reno: 30 per 100,000, compared with 15".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Combine, Direction, Operator, PlaceWords, QuantityKind, Reading, Shape

_BETWEEN = (["to"], ["against"], ["versus"], ["vs"], ["compared", "to"], ["compared", "with"])
_OPENS = frozenset({",", ":", "(", "—", "–"})
_WAYS = frozenset({Operator.MORE, Operator.LESS})
_LIKE = ("bare count",), ("per head",), ("bare rate",)
_TURNS = frozenset({Direction.ROSE, Direction.FELL})
_LOWER, _HIGHER = frozenset({"lower", "smaller"}), frozenset({"higher", "larger"})
_PAIR = 2
_MOST = 2  # rivals whose figures follow one another


def counts_of_both(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings of a sentence, bare figures behind a comparison of places or of two times being of those."""
    readings = _of_the_other(scene, _of_both_times(scene, readings))
    told = [one for one in readings if one.shape is Shape.COMPARISON and _tells_more(one) is not None]
    if len(told) != 1 or len(told[0].places) != 1 or not 0 < len(told[0].against_places) <= _MOST:
        return readings
    for owners in _owners(told[0]):
        for at in range(len(readings) - len(owners) + 1):
            if _are_theirs(scene, told[0], readings[at : at + len(owners)]):
                return _given(readings, at, owners, told[0])
    return readings


def _of_both_times(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """ "768 more thefts last year than the year before, 4,002 to 3,234", "the drop in robberies (1,000 to 802)"."""
    mended = list(readings)
    for at, (one, other) in enumerate(pairwise(readings)):
        told = [c for c in readings if c.shape is Shape.CHANGE and c.direction in _TURNS and not c.against]
        told = [change for change in told if change.span.end <= one.span.start]
        if not told or one.amount is None or other.amount is None:
            continue
        change, ahead = told[-1], one.amount.value > other.amount.value
        if not _stand_so(scene, (one, other), more=ahead) or scene.words[one.amount.last] != "to":
            continue
        apart = abs(one.amount.value - other.amount.value)
        if change.amount is not None and change.amount.kind is QuantityKind.COUNT and apart != change.amount.value:
            continue
        forth = ahead is (change.direction is Direction.FELL)  # "fell, 57 to 55", and not "rose, 57 to 55"
        mended[at : at + 2] = (_base(one, change), other) if forth else (one, _base(other, change))
    return mended


def _base(reading: Reading, change: Reading) -> Reading:
    """The figure as that which the change started from."""
    if change.against_period is not None:
        return replace(reading, period=change.against_period, against_period=None, against=False)
    return replace(reading, period=None, against_period=change.period, against=True)


def _of_the_other(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """ "More murders than Reno, but its rate was lower, 44 per 100,000 against 48": the other place's, of its time."""
    named = {mark.words.candidates: mark.words for mark in scene.places if mark.words.candidates}
    for one, other in pairwise(readings) if len(named) == _PAIR else ():
        if one.amount is None or len(one.places) > 1 or other.rules[:1] not in _LIKE or not other.against:
            continue
        word = scene.word(one.amount.first - 2)
        more = False if word in _LOWER else True if word in _HIGHER else None
        if more is None or not _stand_so(scene, (one, other), more=more):
            continue
        own = one.places[0].candidates if one.places else None
        rivals = [place for candidates, place in named.items() if candidates != own]
        rival = replace(other, places=tuple(rivals), period=one.period, against_period=None, rival=True)
        mended = rival if len(rivals) == 1 else replace(other, unpaired=True)
        return [mended if reading is other else reading for reading in readings]
    return readings


def _owners(told: Reading) -> list[tuple[tuple[PlaceWords, ...], ...]]:
    """Whose the figures may be: one of each place, or those of all rivals added up."""
    each = (told.places, *((rival,) for rival in told.against_places))
    added_up = told.combine is Combine.SUM and len(told.against_places) > 1
    return [each, (told.places, told.against_places)] if added_up else [each]


def _given(
    readings: Sequence[Reading], at: int, owners: tuple[tuple[PlaceWords, ...], ...], told: Reading
) -> list[Reading]:
    mended = list(readings)
    for index, places in enumerate(owners, at):
        mended[index] = replace(
            readings[index], places=places, period=told.period, against_period=None, against=False, rival=False
        )
    return mended


def _tells_more(told: Reading) -> bool | None:
    """Whether the place that is told of has more than the others, or less; None where the words tell neither."""
    if told.factor is None:
        return told.operator is Operator.MORE if told.operator in _WAYS else None
    return told.factor > 1 if told.operator is Operator.ABOUT else None


def _are_theirs(scene: Scene, told: Reading, figures: Sequence[Reading]) -> bool:
    """ ", 90 to 43": figures without nouns, of which the first is the largest where its place had more."""
    more = _tells_more(told)
    return more is not None and told.span.end <= figures[0].span.start and _stand_so(scene, figures, more=more)


def _stand_so(scene: Scene, figures: Sequence[Reading], *, more: bool) -> bool:
    """Whether figures stand side by side and in the order told, the largest or the smallest first."""
    amounts = [one.amount for one in figures if one.amount is not None]
    shape, rules = figures[0].shape, figures[0].rules
    if len(amounts) < len(figures) or rules not in _LIKE:
        return False
    if any(one.shape is not shape or one.rules[:1] not in _LIKE for one in figures):
        return False
    joined = [word for word in scene.words[amounts[0].last : amounts[1].first] if word not in {",", "."}]
    if scene.word(amounts[0].first - 1) not in _OPENS or joined not in _BETWEEN:
        return False
    listed = all(scene.words[one.last : other.first] in (["and"], [",", "and"]) for one, other in pairwise(amounts[1:]))
    closed = joined == ["to"] or scene.word(amounts[-1].last) in word_set("phrase_end") - {"in"} | {"", ")"}
    return listed and closed and all((amounts[0].value > one.value) is more for one in amounts[1:])
