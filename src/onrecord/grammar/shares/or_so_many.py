"""A share told again as a count at the end of its clause: "women were 12 percent of the victims in 2017, or 10".

Nothing but "or" joins the two, so that the count is the same part. Held against the whole it would be wrong.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.told_twice import as_count
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, words
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Reading, Shape, Unit

_BARE = ("bare count",)
_CLEARED = ("clearance_rate", "homicides_cleared")  # a rate and what it is of


@needs(words("or"))
def or_so_many(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, a bare count behind ", or" as the part that the share before it tells."""
    if not any(_is_share(reading) for reading in readings):
        return list(readings)
    return [_again(scene, reading, readings) for reading in readings]


def _again(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Reading:
    count = reading.amount
    if reading.rules[:1] != _BARE or reading.unit is not Unit.COUNT or count is None:
        return reading
    if scene.words[max(0, count.first - 2) : count.first] != [",", "or"]:
        return reading
    if scene.word(count.last) not in word_set("phrase_end") | {"", "and"}:
        return reading
    before = [one for one in readings if one.span.start < reading.span.start and not one.against]
    last = max(before, key=_start, default=None)
    if last is None or not _is_share(last):
        return reading
    made = as_count(scene, last, count)
    if last.shape is Shape.SHARE or last.measure is None:
        return made
    return replace(made, measure=MeasureWords(last.measure.span, _CLEARED[1], last.measure.qualifiers))


def _start(reading: Reading) -> int:
    return reading.span.start


def _is_share(reading: Reading) -> bool:
    cleared = reading.unit is Unit.PERCENT and reading.measure is not None and reading.measure.measure == _CLEARED[0]
    return reading.shape is Shape.SHARE or (reading.shape is Shape.VALUE and cleared)
