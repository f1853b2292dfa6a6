"""What the words may mean besides: the less likely fillings of a slot that they leave out.

A slot that is filled from the text around it can be filled amiss. Each other thing that the text has spoken of gives
one doubt; a doubt never makes a claim hold, but it withholds a contradiction that only the likelier filling carries.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from onrecord.claims.periods import year
from onrecord.frozen import replace
from onrecord.grounding.calendar import is_part, previous, shift
from onrecord.grounding.same_days import same_days
from onrecord.grounding.slots import Slots
from onrecord.grounding.spoken import Told
from onrecord.grounding.start_told import agrees
from onrecord.lexicon.load import states
from onrecord.model import (
    CalendarWords,
    Grain,
    MeasureWords,
    Operator,
    Origin,
    Period,
    PeriodWords,
    RangeWords,
    Reading,
    ScopeKind,
    Shape,
    Unit,
    UnitWords,
    YearShift,
)

_TURN = (1, 15)  # up to here "last year" may be the one before the year just ended
_PRINTED = 9  # the month in which the figures of states and of the nation for the year before have been printed
_MOST = 24  # doubts of one reading


class Elsewhere(NamedTuple):
    """Every place and every time that a text names."""

    places: Sequence[str]
    periods: Sequence[Period]


def doubts_of(
    reading: Reading,
    slots: Slots,
    places: Iterable[str | None],
    periods: Iterable[Period | None],
    measures: Iterable[MeasureWords | None],
    told: Iterable[Told] = (),
    those: Iterable[Period] = (),
    named: Elsewhere | None = None,
    *,
    guest: bool = False,
    window: Period | None = None,
) -> tuple[Slots, ...]:
    """The slots filled otherwise, the nearer fillings first; what equals the likelier one is none.

    A printed count can be told apart by its digits, so its slots are doubted together; other claims hold under one
    filling in two by chance, so one slot of them is doubted at a time.
    `told` are the counts just told, from one of which a change may start; `those` the years that "that year" may be;
    `named` is what the whole text names, of which a count's place or time may be any. A `guest` holds office
    elsewhere, or is heard behind a sentence about another place: his "here" may be his host's, his "we" those of that
    place. `window` is the start of the change told before in the paragraph: "since 1990" may hold for what follows.
    """
    pointed = all(words.here and (guest or words.kind != "home") for words in reading.places)
    other_places = [(place,) for place in dict.fromkeys(places) if pointed and place and slots.places != (place,)]
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
        *_years_ago(reading, slots),
        *_latest_out(reading, slots),
        *_since_then(reading, slots, window),
        *_from_told(reading, slots, told),
        *(_at(reading, slots, period) for period in those if period != slots.period),
        *_namesakes(reading, slots),
        *_in_text(reading, slots, named, pointed=pointed, vague=vague),
    )
    if not (other_places or other_periods or other_measures):
        return then
    at_times = [_at(reading, slots, period) for period in other_periods]
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


def _namesakes(reading: Reading, slots: Slots) -> Iterable[Slots]:
    """ "In Austin", of a Chicago story: its neighborhood, or the city in Texas."""
    if len(reading.places) != 1 or len(slots.places) != 1:
        return ()
    others = [place for place in reading.places[0].candidates if "-" in place and not place.startswith("/")]
    return [replace(slots, places=(place,)) for place in others if place not in slots.places]


def _in_text(reading: Reading, slots: Slots, named: Elsewhere | None, *, pointed: bool, vague: bool) -> Iterable[Slots]:
    """Of a printed count or change: any place or time that the text names, the same part of another year among them."""
    period = slots.period
    if named is None or period is None or not (printed_count(reading) or _printed_change(reading)):
        return
    vague = vague or _points(reading)
    if reading.shape is Shape.CHANGE:
        if reading.against_period is None and (reading.measure is None or reading.period is None):
            starts = [one for one in named.periods if one.grain is period.grain and one.first < period.first]
            yield from (replace(slots, against_period=one) for one in starts if one != slots.against_period)
        if vague:
            yield from (_at(reading, slots, one) for one in named.periods if one.grain is period.grain)
        return
    if period.grain is Grain.YEAR:
        parts = (same_days(period, one) for one in named.periods if is_part(one))
        yield from (_at(reading, slots, one) for one in dict.fromkeys(parts) if one != period)
    elif is_part(period) and not _says_year(reading):
        yield from (_at(reading, slots, one) for one in (shift(period, 1), shift(period, -1)))
    if vague:
        yield from (_at(reading, slots, one) for one in named.periods if one != period)
    if pointed:
        yield from (replace(slots, places=(place,)) for place in named.places if (place,) != slots.places)


def _points(reading: Reading) -> bool:
    """ "That year", "a year earlier": counted from a time that the text spoke of."""
    match reading.period:
        case PeriodWords(expression=CalendarWords(year=YearShift(origin=Origin.CONTEXT))):
            return True
        case PeriodWords(expression=UnitWords(origin=Origin.CONTEXT)):
            return True
    return False


def _printed_change(reading: Reading) -> bool:
    """Whether the reading is a change by so many percent, or by so many, with no "about" or "more than"."""
    amount = reading.amount
    return reading.shape is Shape.CHANGE and amount is not None and amount.operator is Operator.EQUAL


def _says_year(reading: Reading) -> bool:
    """Whether the words for the time name its year."""
    return reading.period is not None and any(
        part.isdecimal() and len(part) == 4 for part in reading.period.text.split()
    )


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
    if not reading.against or reading.whole or period is None:
        return ()
    if is_part(period) and names_a_year(reading.period):
        return (replace(slots, period=year(period.first.year)),)
    if period.grain is not Grain.YEAR:
        return ()
    near = next((one for one in periods if one is not None and is_part(one) and one.first > period.first), None)
    return (replace(slots, period=same_days(period, near)),) if near is not None else ()


def names_a_year(words: PeriodWords | None) -> bool:
    """ "Last year", "2016": no part of it."""
    match words.expression if words is not None else None:
        case CalendarWords(start=None, until=None):
            return True
    return False


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


def _years_ago(reading: Reading, slots: Slots) -> tuple[Slots, ...]:
    """ "Three years ago it was 60": from the year of the words, or from the last full year that the text is about.

    In the first days of January "last year" is of the year just ended, or of the one before.
    """
    period, start = slots.period, slots.against_period
    found: list[Slots] = []
    if period is not None and _counted_back(reading.period, slots.said) and printed_count(reading):
        found.append(_at(reading, slots, previous(period)))
    if start is not None and _counted_back(reading.against_period, slots.said):
        found.append(replace(slots, against_period=previous(start)))
    return tuple(found)


def _latest_out(reading: Reading, slots: Slots) -> tuple[Slots, ...]:
    """ "Murder is up 10 percent nationwide", said in May: of the year that ended, or of the last that was in print."""
    period, said = slots.period, slots.said
    figure = reading.amount is not None or reading.shape is Shape.EXTREME
    if reading.period is not None or not figure or period is None or said is None:
        return ()
    wide = bool(slots.places) and all(place == "us" or place in states() for place in slots.places)
    unprinted = period.grain is Grain.YEAR and period.first.year == said.year - 1 and said.month < _PRINTED
    return (_at(reading, slots, previous(period)),) if wide and unprinted else ()


def _counted_back(words: PeriodWords | None, said: date | None) -> bool:
    match words.expression if words is not None else None:
        case CalendarWords(year=YearShift(by=by, origin=Origin.SAID), start=None):
            return by < -1 or (by == -1 and said is not None and (said.month, said.day) <= _TURN)
    return False


def _since_then(reading: Reading, slots: Slots, window: Period | None) -> tuple[Slots, ...]:
    """ "Murders have halved since 1990. Robberies are down, too": since 1990, or since last year."""
    open_start = reading.shape is Shape.CHANGE and reading.against_period is None and reading.back is None
    if not open_start or window is None or window == slots.against_period:
        return ()
    end = slots.period
    return (replace(slots, against_period=window),) if end is None or window.first < end.first else ()


def _from_told(reading: Reading, slots: Slots, told: Iterable[Told]) -> tuple[Slots, ...]:
    """ "In 2006 there were 51. Last year the total was 57, up 12 percent": from the count told before, or a year.

    A change without an amount may start at one that it leads away from: "in 1992 there were 943. They fell to 493".
    """
    end, reached = slots.period, reading.reaches
    if reading.shape is not Shape.CHANGE or end is None:
        return ()
    if reading.against_period is not None or slots.against_period != previous(end):
        return ()
    if reading.amount is None:
        told = [one for one in told if reached is not None and agrees(reading, one.value, reached)]
    starts = [one for one in _apart(one.period for one in told) if one.grain is end.grain and one.first < end.first]
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


def _at(reading: Reading, slots: Slots, period: Period) -> Slots:
    """The same at another time; what began at the period before begins at the one before that time."""
    before = slots.against_period
    told = reading.against_period is not None
    if slots.period is not None and before is not None and before == previous(slots.period) and not told:
        before = previous(period)
    return replace(slots, period=period, against_period=before)
