"""What the words may mean besides: the less likely fillings of a slot that they leave out.

A slot that is filled from the text around it can be filled amiss. Each other thing that the text has spoken of gives
one doubt; a doubt never makes a claim hold, but it withholds a contradiction that only the likelier filling carries.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.frozen import replace
from onrecord.grounding.calendar import is_part, previous, shift
from onrecord.grounding.same_days import same_days
from onrecord.grounding.slots import Slots
from onrecord.model import Grain, MeasureWords, Operator, Period, RangeWords, Reading, ScopeKind, Shape, Unit

_MOST = 24  # doubts of one reading


def doubts_of(
    reading: Reading,
    slots: Slots,
    places: Iterable[str | None],
    periods: Iterable[Period | None],
    measures: Iterable[MeasureWords | None],
    told: Iterable[Period] = (),
) -> tuple[Slots, ...]:
    """The slots filled otherwise, the nearer fillings first; what equals the likelier one is none.

    A printed count can be told apart by its digits, so its slots are doubted together; other claims hold under one
    filling in two by chance, so one slot of them is doubted at a time.
    `told` are the times of the counts just told, from one of which a change may start.
    """
    pointed = all(words.here and words.kind != "home" for words in reading.places)
    other_places = [(place,) for place in dict.fromkeys(places if pointed else ()) if place and slots.places != (place,)]
    vague = reading.period is None or (reading.loose and printed_count(reading))
    if reading.loose and slots.period is not None:  # "the worst year, 2021, ended with 562; the one before, with 499"
        periods = (previous(slots.period), *periods)
    other_periods = [period for period in _apart(periods) if period != slots.period] if vague else []
    other_measures = dict.fromkeys(
        (words.measure, tuple(dict.fromkeys((*words.qualifiers, *reading.qualifiers))))
        for words in (measures if reading.measure is None else ())
        if words is not None and words.measure not in (None, slots.measure)
    )
    periods = list(periods)
    then = (
        *_as_it_stood(reading, slots),
        *_so_far(reading, slots, periods),
        *_over_years(reading, slots),
        *_from_told(reading, slots, told),
    )
    if not (other_places or other_periods or other_measures):
        return then
    at_times = [_at(slots, period) for period in other_periods]
    found = [*(replace(slots, places=place) for place in other_places), *at_times]
    found += [replace(slots, measure=measure, qualifiers=parts) for measure, parts in other_measures]
    if printed_count(reading):
        moved = [replace(one, places=place) for one in at_times for place in other_places]
        found += moved
        found += [
            replace(one, measure=measure, qualifiers=parts)
            for one in [*at_times, *moved, *(replace(slots, places=place) for place in other_places)]
            for measure, parts in other_measures
        ]
    return (*then, *found[:_MOST])


def _as_it_stood(reading: Reading, slots: Slots) -> tuple[Slots, ...]:
    """ "Its deadliest year since 1993 in 2015": the highest until then, whatever came later."""
    since = reading.scope is not None and reading.scope.kind is ScopeKind.SINCE
    period = slots.period
    if reading.shape is not Shape.EXTREME or not since or slots.until is not None or period is None:
        return ()
    past = slots.said is not None and period.grain is Grain.YEAR and period.first.year < slots.said.year - 1
    return (replace(slots, until=shift(period, 1)),) if past else ()


def _so_far(reading: Reading, slots: Slots, periods: Iterable[Period | None]) -> tuple[Slots, ...]:
    """ "Down from 210 last year", told of a year that runs: the same days of that year, or the whole of it."""
    period = slots.period
    if not reading.against or reading.whole or period is None or period.grain is not Grain.YEAR:
        return ()
    near = next((one for one in periods if one is not None and is_part(one) and one.first > period.first), None)
    return (replace(slots, period=same_days(period, near)),) if near is not None else ()


def _over_years(reading: Reading, slots: Slots) -> tuple[Slots, ...]:
    """ "Fell 9 percent in the five years through 2015": from 2010, or from the first of the five."""
    words = reading.period or reading.against_period
    start, end = slots.against_period, slots.period
    if reading.shape is not Shape.CHANGE or words is None or start is None or end is None:
        return ()
    plain = words.since or isinstance(words.expression, RangeWords) or (reading.against_period or words) is not words
    if plain or start.grain is not Grain.YEAR or end.first.year - start.first.year < 2:
        return ()
    return (replace(slots, against_period=shift(start, 1)),)


def _from_told(reading: Reading, slots: Slots, told: Iterable[Period]) -> tuple[Slots, ...]:
    """ "In 2006 there were 51. Last year the total was 57, up 12 percent": from the count told before, or a year."""
    end = slots.period
    if reading.shape is not Shape.CHANGE or reading.amount is None or end is None:
        return ()
    if reading.against_period is not None or slots.against_period != previous(end):
        return ()
    starts = [one for one in _apart(told) if one.grain is end.grain and one.first < end.first]
    return tuple(replace(slots, against_period=one) for one in starts if one != slots.against_period)


def _apart(periods: Iterable[Period | None]) -> list[Period]:
    """Each period once, in order."""
    found: list[Period] = []
    for period in periods:
        if period is not None and period not in found:
            found.append(period)
    return found


def printed_count(reading: Reading) -> bool:
    """Whether the reading is a plain count as printed, with no "about" or "more than"."""
    amount = reading.amount
    plain = amount is not None and amount.operator is Operator.EQUAL
    return plain and reading.shape is Shape.VALUE and reading.unit is Unit.COUNT


def _at(slots: Slots, period: Period) -> Slots:
    """The same at another time; what began at the period before begins at the one before that time."""
    before = slots.against_period
    if slots.period is not None and before is not None and before == previous(slots.period):
        before = previous(period)
    return replace(slots, period=period, against_period=before)
