"""Changes whose ends a list behind a colon tells: "has hardly budged: 7,963 offenses in 2012, 7,984 in 2013"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.changes.until_then import year_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.model import PeriodWords, QuantityKind, Reading, Shape

_COLONS = frozenset({":", "—", "–"})
_TWO = 2
_NOUN = 4  # tokens from a figure to its year: "7,963 violent offenses in 2012"
_BEFORE = 6  # tokens from a change to its colon: "have soared in this city:"


@needs(any_of(_COLONS), shapes(Shape.CHANGE))
def from_listed_ends(scene: Scene, reading: Reading) -> Reading:
    """The reading with the years of the first and the last figure behind its colon, where it names none of its own."""
    if reading.amount is not None or reading.against_period is not None or reading.back is not None:
        return reading
    last = scene.behind(reading.span)
    colon = next((i for i in range(last, last + _BEFORE) if scene.word(i) in _COLONS), None)
    if colon is None or any(one.first < colon for one in scene.periods):
        return reading
    years = [year for figure in _figures(scene, colon) if (year := _year_beside(scene, figure)) is not None]
    if len(years) < _TWO or len(years) != len(scene.periods) or any(colon < mark.first for mark in scene.places):
        return reading
    first, *_, last_one = sorted(years, key=lambda one: year_of(one.expression) or 0)
    return replace(reading, period=last_one, against_period=first)


def _figures(scene: Scene, colon: int) -> list[int]:
    """The token behind each count and rate of a list."""
    counted = {QuantityKind.COUNT, QuantityKind.RATE}
    return [one.last for one in scene.quantities if one.first > colon and one.kind in counted]


def _year_beside(scene: Scene, last: int) -> PeriodWords | None:
    """The year behind the figure that ends before token `last`."""
    year = next((one for one in scene.periods if last <= one.first <= last + _NOUN), None)
    return year if year is not None and year_of(year.expression) is not None else None
