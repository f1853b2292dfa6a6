"""What is told behind a figure of a "which": "fewer than Reno, which had 40, up from 31 in 2015".

The figure is that of the place before "which", "where" or "whose", and so is what the same clause tells of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs
from onrecord.model import PeriodWords, Reading, Shape

_OPENERS = frozenset({"which", "where", "whose"})
_REACH = 12  # tokens from "which" to its figure: "which finished the year with 695"
_JOINS = frozenset({"and", "but", "while", "as", ";"})
_BEHIND = frozenset({Shape.CHANGE, Shape.COMPARISON})


@needs(any_of(_OPENERS))
def in_which(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, with what is told behind such a figure of its place, what it counts and its time."""
    told = list(readings)
    for opening, place in _openings(scene):
        figure = next((one for one in told if _is_of(scene, one, opening, place)), None)
        if figure is not None:
            told = [_behind(scene, one, figure, opening) for one in told]
    return told


def _openings(scene: Scene) -> list[tuple[int, PlaceMark]]:
    """Every "which" that a named place stands before, with the place."""
    found = []
    for at, word in enumerate(scene.words):
        if word not in _OPENERS or scene.hidden[at]:
            continue
        before = at - (scene.word(at - 1) == ",")
        before -= scene.word(before - 1) == "'s"
        place = next((mark for mark in scene.places if mark.last == before and mark.words.candidates), None)
        if place is not None:
            found.append((at, place))
    return found


def _is_of(scene: Scene, reading: Reading, opening: int, place: PlaceMark) -> bool:
    """Whether a count is the one that the clause tells of its place."""
    amount = reading.amount
    if reading.shape is not Shape.VALUE or amount is None or reading.places != (place.words,):
        return False
    return opening < amount.first <= opening + _REACH


def _behind(scene: Scene, reading: Reading, figure: Reading, opening: int) -> Reading:
    """A reading, of the figure's place where it stands behind the figure with nothing but a comma between."""
    assert figure.amount is not None
    first = scene.opens(reading.span)
    last = scene.behind(figure.span)
    base = reading.shape is Shape.VALUE and reading.against
    if first < last or not (base or reading.shape in _BEHIND) or reading.against_places:
        return reading
    between = scene.words[last:first]
    if not _JOINS.isdisjoint(between) or any(last <= mark.first for mark in scene.places if mark.first < first):
        return reading
    counted = [mark for mark in scene.measures if last <= mark.first <= first]
    return replace(
        reading,
        places=figure.places,
        measure=reading.measure if counted else figure.measure,
        qualifiers=reading.qualifiers if counted else figure.qualifiers,
        of=reading.of if counted else figure.of,
        period=_time(reading.period, None if base else figure.period, opening),
    )


def _time(own: PeriodWords | None, of_figure: PeriodWords | None, opening: int) -> PeriodWords | None:
    """The time of a change behind a figure: its own where it stands in the clause, else the figure's.

    The figure that it started from is not of the same time: "which had 40 last year, up from 31".
    """
    return own if own is not None and own.first > opening else of_figure
