"""A change that a headline tells without its time is the one that the story tells by the same number.

"Robberies down 39 percent" above "have fallen 39 percent since 1993" began in 1993. Where the story tells no such
change, it leads from one of its first figures to another: "budget up by more than four-fifths" above "had $1.012
billion in fiscal 2008, against $541.6 million in fiscal 1999".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from onrecord.frozen import replace
from onrecord.grounding.start_told import agrees
from onrecord.model import CalendarWords, PeriodWords, Reading, Setting, Shape, Statement, Unit

_FIRST = 3  # sentences in which a story tells the figures of its headline
_SEVERAL = 2  # places of which one change is not told


def with_times_of_the_story(readings: Sequence[Reading], statements: Sequence[Statement]) -> list[Reading]:
    """The readings, with the times of the story's change for an undated one of its headline."""
    told = [one for one in readings if one.shape is Shape.CHANGE and not _heads(one, statements) and _is_dated(one)]
    heads = [one for one in readings if one.shape is Shape.CHANGE and _heads(one, statements) and not _is_dated(one)]
    if not heads:
        return list(readings)
    first = next((one.statement for one in readings if not _heads(one, statements)), 0)
    counts = [one for one in readings if _year(one) is not None and first <= one.statement <= first + _FIRST]
    made = {one.span: _between_figures(_with_time(one, told), counts) for one in heads}
    return [made.get(one.span, one) if one in heads else one for one in readings]


def _year(reading: Reading) -> int | None:
    """The year of a count or a sum that the words date; None of other readings."""
    words = _when(reading) if reading.shape is Shape.VALUE else None
    when = words.expression if words is not None else None
    dated = isinstance(when, CalendarWords) and when.start is None and isinstance(when.year, int)
    counted = reading.unit in {Unit.COUNT, Unit.USD} and reading.amount is not None and not reading.qualifiers
    return when.year if dated and counted and isinstance(when, CalendarWords) and isinstance(when.year, int) else None


def _between_figures(headline: Reading, counts: Sequence[Reading]) -> Reading:
    """The change from one of those figures to another of the same thing, where the amount leads to no two others."""
    measure = headline.measure.measure if headline.measure is not None else None
    if headline.amount is None or _is_dated(headline) or measure is None or headline.qualifiers:
        return headline
    own = {one.statement for one in counts if one.measure is not None and one.measure.measure == measure}
    bare = [one for one in counts if one.measure is None and one.statement in own]  # "60 murders, against 40 in 2002"
    same = bare + [one for one in counts if one.measure is not None and one.measure.measure == measure]
    same.sort(key=lambda one: _year(one) or 0)
    places = {words.candidates for one in (headline, *same) for words in one.places if words.candidates}
    pairs = [(a, b) for a, b in combinations(same, 2) if _year(a) != _year(b) and _leads(headline, a, b)]
    if len(pairs) != 1 or len(places) >= _SEVERAL:
        return headline
    return replace(headline, against_period=_when(pairs[0][0]), period=_when(pairs[0][1]))


def _when(reading: Reading) -> PeriodWords | None:
    """The time of a figure; of one on the far side of a comparison that of its side."""
    return reading.period or (reading.against_period if reading.against else None)


def _leads(headline: Reading, start: Reading, end: Reading) -> bool:
    one, other = start.amount, end.amount
    return one is not None and other is not None and agrees(headline, one.value, other.value)


def _with_time(headline: Reading, told: Sequence[Reading]) -> Reading:
    if headline.shape is not Shape.CHANGE or headline.amount is None or _is_dated(headline):
        return headline
    fitting = [one for one in told if _is_same(headline, one)]
    same = fitting[0] if fitting else None
    if same is None or any(_times(one) != _times(same) for one in fitting):
        return headline
    return replace(headline, period=same.period, against_period=same.against_period, back=same.back)


def _is_same(headline: Reading, other: Reading) -> bool:
    one, two = headline.amount, other.amount
    if one is None or two is None or one.value != two.value or headline.unit is not other.unit:
        return False
    measures = {words.measure for words in (headline.measure, other.measure) if words is not None}
    places = {words.candidates for words in (*headline.places, *other.places) if words.candidates}
    alike = headline.direction is other.direction and headline.qualifiers == other.qualifiers
    return alike and len(measures) == 1 and len(places) < _SEVERAL


def _heads(reading: Reading, statements: Sequence[Statement]) -> bool:
    return statements[reading.statement].setting is Setting.HEADLINE


def _times(reading: Reading) -> tuple[object, ...]:
    words = (reading.period, reading.against_period)
    return (*(one.expression if one is not None else None for one in words), reading.back)


def _is_dated(reading: Reading) -> bool:
    return reading.period is not None or reading.against_period is not None or reading.back is not None
