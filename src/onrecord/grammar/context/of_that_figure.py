"""What is told of the figure right before it: "In 2021 there were 402. That was the most since 2006"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import CalendarWords, DayWords, NowWords, PeriodExpression, Reading, Shape

_POINTS = frozenset({"that", "this"})
_NEAR = 3  # tokens from "that was" to the order: "that was, by far, the most"
_ORDERS = (Shape.EXTREME, Shape.RANK)
_SHAPES = (*_ORDERS, Shape.RATE, Shape.AVERAGE, Shape.COMPARISON, Shape.CHANGE)


@needs(words(*_POINTS), shapes(*_SHAPES))
def of_that_figure(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading without a time of its own, of the time of the one count that the sentence before told."""
    if reading.period is not None or reading.places or scene.word(0) not in _POINTS:
        return reading
    sums_up = reading.shape is Shape.CHANGE and scene.word(1) == "'s"  # "That's a 52 percent jump", of two figures
    if (
        sums_up
        or scene.word(1) not in {"'s", *word_sets("be", "amounts_to")}
        or scene.starts[min(2 + _NEAR, len(scene.starts) - 1)] < reading.span.start
    ):
        return reading
    counts = [one for one in earlier.told if one.shape is Shape.VALUE and not one.against]
    if len(counts) != 1 or counts[0].statement != reading.statement - 1:
        return reading  # "562, past the 500 of 1990. That is 63 more": of the one that is not told in passing
    if reading.shape not in _ORDERS and earlier.dated is None:
        return reading  # of a paragraph before
    return reading if counts[0].period is None else replace(reading, period=counts[0].period)


@needs(words(*_POINTS, "it"), any_of(word_set("fallen_mark")), shapes(Shape.EXTREME))
def former_of_its_kind(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "That is 9 percent above the previous record, set last year", behind the checks of one Friday: no year's record.

    The words tell of a day or of a part of a year, and which of them held the record nobody says.
    """
    told = earlier.told[-1] if earlier.told else None
    if not reading.former or told is None or told.shape is not Shape.VALUE or scene.word(0) not in _POINTS | {"it"}:
        return reading
    if told.statement != reading.statement - 1 or told.period is None or not _of_a_part(told.period.expression):
        return reading
    return replace(reading, unread=scene.text[reading.span.start : reading.span.end])


def _of_a_part(time: PeriodExpression) -> bool:
    match time:
        case CalendarWords(start=start):
            return start is not None
        case DayWords():
            return True
    return False


@needs(words("now"), shapes(Shape.VALUE))
def as_it_stands(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "It now stands at 47", behind a year whose figure was revised: of that year, as counted now."""
    now = reading.period is not None and isinstance(reading.period.expression, NowWords)
    told = now and scene.word(0) == "it" and reading.statement == earlier.statement + 1
    return replace(reading, period=earlier.revised) if told and earlier.revised is not None else reading
