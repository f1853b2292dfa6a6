"""What is told of each of several places: "Omaha and Baltimore both topped 300", "both Reno and Mesa set records".

Several subjects of one verb are one claim each. Where one of them is taken for what the others are held against, the
words leave that out: "Reno, Mesa and Omaha all had higher rates".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.abreast import is_of_each, lists
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Reading, Shape

_TOLD = frozenset({Shape.VALUE, Shape.RATE, Shape.AVERAGE, Shape.EXTREME, Shape.CHANGE, Shape.RUN})


def told_of_each(scene: Scene, readings: Iterable[Reading]) -> Iterator[Reading]:
    """The readings, each of a place of such a row behind one more for every other place of it."""
    if word_set("told_of_each").isdisjoint(scene.has):
        yield from readings
        return
    named = [mark for mark in scene.places if not mark.words.here]
    rows = [row for row in lists(scene, named) if is_of_each(scene, row)]
    told: set[tuple[Shape, tuple[PlaceWords, ...]]] = set()
    for reading in readings:
        for one in _apart(scene, reading, rows):
            if one.places == reading.places or (one.shape, one.places) not in told:
                told.add((one.shape, one.places))
                yield one


def _apart(scene: Scene, reading: Reading, rows: Sequence[Sequence[PlaceMark]]) -> Iterator[Reading]:
    row = next((row for row in rows if len(reading.places) == 1 and reading.places[0] in [m.words for m in row]), None)
    if row is None:
        yield reading
    elif reading.shape is Shape.COMPARISON and any(mark.words in reading.against_places for mark in row):
        span = scene.span(row[0].first, row[-1].last)
        yield replace(reading, unread=scene.text[span.start : span.end])
    elif reading.shape in _TOLD and not scene.far[row[-1].first] and row[-1].last <= scene.behind(reading.span):
        for mark in row:
            if mark.words != reading.places[0]:
                yield replace(reading, places=(mark.words,), span=scene.span(mark.first, mark.last))
        yield reading
    else:
        yield reading
