"""Moves that share the years of the one before: "fell from 139 in 2016 to 99 in 2018, while Reno's fell from 40 to 30".

The second way is told without a time; both ends of the first, years that its two figures name, are its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Quantity, QuantityKind, Reading, Shape

_TWO = 2
_NEAR = 2  # tokens from a figure to its year: "139 murders in 2016"
_ANOTHER_TIME = word_set("of_another_time")


@needs(words("from"), shapes(Shape.VALUE, Shape.CHANGE))
def same_way(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings of a sentence, those of a second way with the years of the first."""
    years = _first_way(scene)
    if years is None:
        return readings
    start, end = years
    behind = scene.tokens[end.last].start if end.last < len(scene.tokens) else len(scene.text)
    if not _ANOTHER_TIME.isdisjoint(scene.words[end.last :]):
        return [_before_it(scene, one, years) if one.span.start >= behind else one for one in readings]
    return [one if one.span.start < behind else _moved(scene, one, start, end) for one in readings]


def _moved(scene: Scene, reading: Reading, start: PeriodWords, end: PeriodWords) -> Reading:
    """A change between both years; the figure that a way comes from, whose own time is the first of them."""
    if reading.period not in (None, end) or reading.against_period not in (None, end):
        return reading
    if reading.shape is Shape.CHANGE and reading.against_period is None and reading.back is None and not reading.sums:
        return replace(reading, period=end, against_period=start)
    from_it = reading.amount is not None and scene.word(reading.amount.first - 1) == "from"
    if reading.shape is Shape.VALUE and reading.against and from_it and reading.period is None:
        return replace(reading, period=start, against_period=None)
    return reading


def _before_it(scene: Scene, reading: Reading, years: tuple[PeriodWords, PeriodWords]) -> Reading:
    """ "After rising from 411 to 765": the ends of a way that was over, at no time that is told."""
    first = reading.amount.first if reading.amount is not None else 0
    over = any(scene.words[at] == "after" and scene.word(at + 1).endswith("ing") for at in range(years[1].last, first))
    if reading.shape is not Shape.VALUE or not over or reading.period not in (None, *years):
        return reading
    return replace(reading, period=None, against_period=None, event=True)


def _first_way(scene: Scene) -> tuple[PeriodWords, PeriodWords] | None:
    """The two years of "from 139 in 2016 to 99 in 2018", where the sentence names no others."""
    if len(scene.periods) != _TWO or not all(map(is_printed_year, scene.periods)):
        return None
    start, end = scene.periods
    ends = _dated(scene, "from", start), _dated(scene, "to", end)
    return None if None in ends else (start, end)


def _dated(scene: Scene, word: str, year: PeriodWords) -> Quantity | None:
    """The count behind "from" or "to" that a year stands right behind."""
    counts = (one for one in scene.quantities if one.kind is QuantityKind.COUNT and scene.word(one.first - 1) == word)
    return next((one for one in counts if 0 < year.first - one.last <= _NEAR), None)
