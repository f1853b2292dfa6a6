"""Years told by those before: "over the six years that followed", and a year that is a sentence by itself."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, QuantityKind, Reading, Shape

_FOLLOWED = (["that", "followed"], ["which", "followed"], ["after", "that"], ["afterward", ","], ["following", ","])
_LAST = 2100  # no later year is told of


def over_that_time(scene: Scene, reading: Reading, start: PeriodWords | None, moved: Reading | None) -> Reading:
    """ "They rose by a third", behind "have doubled since 2019"; "over the six years that followed" 2014.

    `start` is the year told last and `moved` the change, from which the words may count.
    """
    if reading.shape is not Shape.CHANGE or reading.period is not None or reading.against_period is not None:
        return reading
    stretch = _years_that_followed(scene, start)
    if stretch is not None:
        return replace(reading, against_period=stretch[0], period=stretch[1])
    again = scene.word(0) in {"they", "it"} and reading.measure is None and not reading.present
    if moved is None or moved.against_period is None or not again or moved.direction is not reading.direction:
        return reading
    return replace(reading, period=moved.period, against_period=moved.against_period)


def _years_that_followed(scene: Scene, start: PeriodWords | None) -> tuple[PeriodWords, PeriodWords] | None:
    """The year that was told and the one so many years on, as words; None where the words count none from it."""
    if start is None or not isinstance(start.expression, CalendarWords) or not isinstance(start.expression.year, int):
        return None
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.DURATION or quantity.grain != "year":
            continue
        behind = scene.words[quantity.last : quantity.last + 2]
        if behind not in _FOLLOWED and scene.word(quantity.first - 1) not in word_set("next_ones"):
            continue
        year = start.expression.year + int(quantity.value)
        if quantity.value == quantity.value.to_integral_value() and year <= _LAST:
            words = replace(start.expression, year=year)
            span = scene.span(quantity.first, quantity.last)
            text = scene.text[span.start : span.end]
            return start, PeriodWords(quantity.first, quantity.last, span, text, words)
    return None


def only_a_year(scene: Scene) -> PeriodWords | None:
    """ "1974. Seven hundred and fourteen.": the year of the figure in the next sentence."""
    if len(scene.periods) != 1 or scene.quantities or scene.measures:
        return None
    period = scene.periods[0]
    rest = [*scene.words[: period.first], *scene.words[period.last :]]
    year = isinstance(period.expression, CalendarWords) and isinstance(period.expression.year, int)
    return period if year and all(not word.isalnum() for word in rest) else None
