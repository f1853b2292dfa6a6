"""Moves told behind one that names its years: "fell from 139 in 2016 to 99 in 2018, while Reno's fell from 40 to 30".

The second way is told without a time, so that the year of the last figure is none of its own: both ends of the first
are, as they are where the next sentence tells it.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, QuantityKind, Reading, Shape

_TWO = 2
_NEAR = 2  # tokens from a figure to its year: "139 murders in 2016"
_ANOTHER_TIME = word_set("of_another_time")


@needs(words("from"), shapes(Shape.VALUE, Shape.CHANGE))
def same_way(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings of a sentence, those of a second way without the last year of the first."""
    end = _first_way_ends(scene)
    if end is None:
        return readings
    behind = scene.tokens[end.last].start if end.last < len(scene.tokens) else len(scene.text)
    if not _ANOTHER_TIME.isdisjoint(scene.words[end.last :]):
        return readings
    return [one if one.span.start < behind else _untimed(scene, one, end) for one in readings]


def _untimed(scene: Scene, reading: Reading, end: PeriodWords) -> Reading:
    """A change, or the figure that a way comes from, without the year in which the first way ended."""
    if reading.period not in (None, end) or reading.against_period not in (None, end):
        return reading
    moved = reading.shape is Shape.CHANGE and reading.against_period is None
    from_it = reading.amount is not None and scene.word(reading.amount.first - 1) == "from"
    begun = reading.shape is Shape.VALUE and reading.against and from_it
    return replace(reading, period=None, against_period=None) if moved or begun else reading


def _first_way_ends(scene: Scene) -> PeriodWords | None:
    """The last year of "from 139 in 2016 to 99 in 2018", where the sentence names no others."""
    if len(scene.periods) != _TWO or not all(map(is_printed_year, scene.periods)):
        return None
    start, end = scene.periods
    return end if _is_dated(scene, "from", start) and _is_dated(scene, "to", end) else None


def _is_dated(scene: Scene, word: str, year: PeriodWords) -> bool:
    """Whether a year stands right behind the count behind "from" or "to"."""
    counts = (one for one in scene.quantities if one.kind is QuantityKind.COUNT and scene.word(one.first - 1) == word)
    return any(0 < year.first - one.last <= _NEAR for one in counts)
