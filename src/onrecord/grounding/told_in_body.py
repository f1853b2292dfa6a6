"""A change that a headline tells without its time is the one that the story tells by the same number.

"Robberies down 39 percent" above "have fallen 39 percent since 1993" began in 1993.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.model import Reading, Setting, Shape, Statement

_SEVERAL = 2  # places of which one change is not told


def with_times_of_the_story(readings: Sequence[Reading], statements: Sequence[Statement]) -> list[Reading]:
    """The readings, with the times of the story's change for an undated one of its headline."""
    told = [one for one in readings if one.shape is Shape.CHANGE and not _heads(one, statements) and _is_dated(one)]
    return [_with_time(one, told) if told and _heads(one, statements) else one for one in readings]


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
