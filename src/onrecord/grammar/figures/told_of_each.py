"""What is told of each of several places: "Omaha and Baltimore both topped 300", "both Reno and Mesa set records".

Several subjects of one verb are one claim each. What is told without a figure ("in Reno, Mesa and Omaha, murders rose")
needs no such word; none of several that lead a list together is first of it. Where one of them is taken for what the
others are held against, the words leave that out: "Reno, Mesa and Omaha all had higher rates".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.abreast import is_of_each, lists
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, PlaceWords, QuantityKind, Reading, ScopeKind, Shape

_BARE = frozenset({Shape.CHANGE, Shape.EXTREME, Shape.RUN})  # what is told without a figure
_BEHIND = word_set("goes_on_behind_place") - {"and", "but"}
_BETWEEN_THEM = {"between", "them"}
_PAIR = 2
_APART = frozenset({"between", "among"})
_WIDE = frozenset({"nation", "group"})
_TOLD = frozenset({Shape.VALUE, Shape.RATE, Shape.AVERAGE, Shape.EXTREME, Shape.CHANGE, Shape.RUN})


def told_of_each(scene: Scene, readings: Iterable[Reading]) -> Iterator[Reading]:
    """The readings, each of a place of such a row behind one more for every other place of it."""
    named = [mark for mark in scene.places if not mark.words.here] if len(scene.places) > 1 else []
    found = lists(scene, named)
    if not found:
        yield from readings
        return
    rows, subjects = [row for row in found if is_of_each(scene, row)], _subjects(scene, named)
    told: set[tuple[Shape, MeasureWords | None, tuple[PlaceWords, ...]]] = set()
    for reading in readings:
        for one in _apart(scene, reading, rows, subjects):
            if one.places == reading.places or (one.shape, one.measure, one.places) not in told:
                told.add((one.shape, one.measure, one.places))
                yield one


def _apart(
    scene: Scene, reading: Reading, rows: Sequence[Sequence[PlaceMark]], subjects: Sequence[Sequence[PlaceMark]]
) -> Iterator[Reading]:
    row = _its_row(reading, rows)
    behind = row is not None and not scene.far[row[-1].first] and row[-1].last <= scene.behind(reading.span)
    if row is not None and reading.shape is Shape.COMPARISON and _against_one(reading, row):
        yield _with_row_unread(scene, reading, row)
    elif row is not None and reading.shape in _TOLD and behind and not _leads(reading):
        yield from _of_every(scene, reading, row)
    elif (named := _its_row(reading, subjects)) and _is_subject(scene, reading, named):
        if _leads(reading) or _has_one_figure(scene, reading, named):
            yield _with_row_unread(scene, reading, named)
        else:
            yield from _of_every(scene, reading, named)
    else:
        yield reading


def _its_row(reading: Reading, rows: Sequence[Sequence[PlaceMark]]) -> Sequence[PlaceMark] | None:
    if len(reading.places) != 1:
        return None
    return next((row for row in rows if reading.places[0] in [mark.words for mark in row]), None)


def _subjects(scene: Scene, named: Sequence[PlaceMark]) -> list[Sequence[PlaceMark]]:
    """Rows that a writer may mean as one: none of "low in Reno, and Mesa's high", "the gap between Reno and Mesa"."""
    rows = lists(scene, [mark for mark in named if mark.words.kind not in _WIDE])
    pairs = [row for row in rows if len(row) == _PAIR and scene.word(row[0].last) == ","]
    return [row for row in rows if row not in pairs and scene.word(row[0].first - 1) not in _APART]


def _of_every(scene: Scene, reading: Reading, row: Sequence[PlaceMark]) -> Iterator[Reading]:
    for mark in row:
        if mark.words != reading.places[0]:
            span = reading.span if scene.hidden[mark.first] else scene.span(mark.first, mark.last)
            yield replace(reading, places=(mark.words,), span=span)
    yield reading


def _with_row_unread(scene: Scene, reading: Reading, row: Sequence[PlaceMark]) -> Reading:
    span = scene.span(row[0].first, row[-1].last)
    return replace(reading, unread=scene.text[span.start : span.end])


def _against_one(reading: Reading, row: Sequence[PlaceMark]) -> bool:
    return any(mark.words in reading.against_places for mark in row)


def _leads(reading: Reading) -> bool:
    """ "Reno and Mesa, each with 155, lead the list": neither is the first of the places."""
    among = reading.scope is not None and reading.scope.kind is ScopeKind.AMONG
    return reading.shape is Shape.EXTREME and among and not reading.among_the


def _is_subject(scene: Scene, reading: Reading, row: Sequence[PlaceMark]) -> bool:
    """Whether what is told without a figure is told of a whole row, in whose clause it stands.

    The row stands before it, or behind it up to the end of a phrase: "murders fell in Reno and Mesa led the state".
    """
    if reading.shape not in _BARE or reading.amount or not word_set("summed_up").isdisjoint(scene.has):
        return False
    if scene.has >= _BETWEEN_THEM or "respectively" in scene.has:
        return False
    at = scene.opens(reading.span)
    here = {scene.clause[row[0].first], scene.clause[row[-1].first]} == {scene.clause[at]} and not scene.far[
        row[0].first
    ]
    return here and (row[-1].last <= at or row[0].first <= at < row[-1].last or _ends_phrase(scene, row[-1].last))


def _has_one_figure(scene: Scene, reading: Reading, row: Sequence[PlaceMark]) -> bool:
    """ "In Reno and Mesa, murders rose to 81": of both together, or of who knows which."""
    clause = scene.clause[scene.opens(reading.span)]
    counts = [one for one in scene.quantities if one.kind is QuantityKind.COUNT and scene.clause[one.first] == clause]
    return bool(counts) and len(counts) % len(row) > 0 and not is_of_each(scene, row)


def _ends_phrase(scene: Scene, at: int) -> bool:
    closed = at >= len(scene.words) or scene.tokens[at].kind == "mark" or scene.word(at) in _BEHIND
    return closed or any(one.first <= at < one.last for one in scene.periods)
