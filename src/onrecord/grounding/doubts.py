"""What the words may mean besides: the less likely fillings of a slot that they leave out.

A slot that is filled from the text around it can be filled amiss. Each other thing that the text has spoken of gives
one doubt; a doubt never makes a claim hold, but it withholds a contradiction that only the likelier filling carries.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grounding.calendar import is_part, previous, shift
from onrecord.grounding.doubted_times import apart, at_time, other_times
from onrecord.grounding.groups import group_for
from onrecord.grounding.habits import other_field
from onrecord.grounding.printed import printed_change, printed_count, printed_rate
from onrecord.grounding.same_days import same_days
from onrecord.grounding.slots import Slots
from onrecord.grounding.told_counts import Told
from onrecord.lexicon.place_ids import is_local, whole_place
from onrecord.model import (
    CalendarWords,
    Grain,
    MeasureWords,
    Origin,
    Period,
    PeriodWords,
    Reading,
    ScopeKind,
    Shape,
    Unit,
    UnitWords,
    YearShift,
)

_MOST = 24  # doubts of one reading
_ORDERS = (("rank",), ("head or foot of an order",))  # rules that read who stands first, of whatever unit
_SHOOTINGS, _HIT = "shooting_incidents", "shooting_victims"


class Elsewhere(NamedTuple):
    """Every place, every time and every measure that a text names."""

    places: Sequence[str]
    periods: Sequence[Period]
    measures: Sequence[MeasureWords] = ()


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
    other_periods = [period for period in apart(periods) if period != slots.period] if vague else []
    other_measures = dict.fromkeys(
        (words.measure, tuple(dict.fromkeys((*words.qualifiers, *reading.qualifiers))))
        for words in (measures if reading.measure is None else ())
        if words is not None and words.measure not in (None, slots.measure)
    )
    periods = list(periods)
    then = (
        *other_times(reading, slots, periods, told, window),
        *(at_time(reading, slots, period) for period in those if period != slots.period),
        *_namesakes(reading, slots),
        *_in_text(reading, slots, named, pointed=pointed, vague=vague),
        *_beside_the_rule(reading, slots, named),
        *_people_hit(reading, slots, named),
        *_the_whole(reading, slots),
        *_of_the_whole_place(reading, slots),
    )
    if not (other_places or other_periods or other_measures):
        return then
    at_times = [at_time(reading, slots, period) for period in other_periods]
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
    """ "In Austin", of a Chicago story: its neighborhood, or the city in Texas.

    "New York" with a printed count, or held against a state, may be the state.
    """
    if len(reading.places) != 1 or len(slots.places) != 1:
        return ()
    state = printed_count(reading) or any(words.kind == "state" for words in reading.against_places)
    named = [place for place in reading.places[0].candidates if not place.startswith("/")]
    others = [place for place in named if state or is_local(place)]
    return [replace(slots, places=(place,)) for place in others if place not in slots.places]


def _in_text(reading: Reading, slots: Slots, named: Elsewhere | None, *, pointed: bool, vague: bool) -> Iterable[Slots]:
    """Of a printed count or change: any place or time that the text names, the same part of another year among them."""
    period = slots.period
    if named is None or period is None or not (printed_count(reading) or printed_change(reading)):
        return
    vague = vague or _points(reading)
    if reading.shape is Shape.CHANGE:
        if reading.against_period is None and (reading.measure is None or reading.period is None):
            starts = [one for one in named.periods if one.grain is period.grain and one.first < period.first]
            yield from (replace(slots, against_period=one) for one in starts if one != slots.against_period)
        if vague:
            yield from (at_time(reading, slots, one) for one in named.periods if one.grain is period.grain)
        return
    if period.grain is Grain.YEAR:
        parts = (same_days(period, one) for one in named.periods if is_part(one))
        yield from (at_time(reading, slots, one) for one in dict.fromkeys(parts) if one != period)
    elif is_part(period) and not _says_year(reading):
        yield from (at_time(reading, slots, one) for one in (shift(period, 1), shift(period, -1)))
    if vague:
        yield from (at_time(reading, slots, one) for one in named.periods if one != period)
    if pointed:
        yield from (replace(slots, places=(place,)) for place in named.places if (place,) != slots.places)


def _beside_the_rule(reading: Reading, slots: Slots, named: Elsewhere | None) -> Iterable[Slots]:
    """Readings that a printed figure seldom fits by chance, where the likelier one is amiss in a way that recurs.

    A rate may be of any place that the text names, though its sentence names one, and so may a factor whose sentence
    names one or counts nothing; a factor may hold the other way round, or per head; a change whose sentence does not
    say of what may run between any two times of the text; a rank among cities may be one among the big ones; who is
    "No. 1" or leads the nation may do so per head.
    """
    if named is None:
        return
    match reading.shape:
        case Shape.RATE if printed_rate(reading):
            yield from _elsewhere(slots, named)
        case Shape.COMPARISON if reading.factor is not None:
            yield from _elsewhere(slots, named) if reading.places or reading.measure is None else ()
            yield from _turned(slots)
            yield replace(slots, rate=True)
        case Shape.CHANGE if printed_change(reading) and reading.measure is None:
            times = [one for one in dict.fromkeys(named.periods) if slots.period and one.grain is slots.period.grain]
            ends = ((start, end) for end in times for start in times if start.first < end.first)
            yield from (replace(at_time(reading, slots, end), against_period=start) for start, end in ends)
            yield from _elsewhere(slots, named) if reading.period is None else ()
        case Shape.RANK if reading.scope is not None and reading.scope.kind is ScopeKind.AMONG:
            field = other_field(group_for(reading.scope.group or "country", slots.measure, slots.places))
            yield from (replace(slots, field=field),) if field is not None else ()
        case Shape.EXTREME if reading.rules in _ORDERS and reading.of is None:
            yield replace(slots, rate=True)


def _the_whole(reading: Reading, slots: Slots) -> Iterable[Slots]:
    """ "Of those 534 were sold here. The year before it was 522": a bare count may be of all of them."""
    bare = printed_count(reading) and reading.measure is None and not reading.qualifiers
    return (replace(slots, qualifiers=()),) if bare and slots.qualifiers else ()


def _of_the_whole_place(reading: Reading, slots: Slots) -> Iterable[Slots]:
    """ "The Bronx had 408 of the 1,294 shootings": a printed count of a part of a city may be that of the city."""
    parts = [whole_place(place) for place in slots.places]
    return (replace(slots, places=tuple(parts)),) if printed_count(reading) and parts != list(slots.places) else ()


def _people_hit(reading: Reading, slots: Slots, named: Elsewhere | None) -> Iterable[Slots]:
    """ "4,300 shootings" may be of those hit, in a text that does not tell them apart from the incidents."""
    told = (reading.shape is Shape.VALUE and reading.unit is Unit.COUNT) or printed_change(reading)
    if named is None or slots.measure != _SHOOTINGS or not told:
        return ()
    apart = any(words.measure == _HIT for words in named.measures)
    return () if apart or slots.definition is not None else (replace(slots, measure=_HIT),)


def _elsewhere(slots: Slots, named: Elsewhere) -> Iterable[Slots]:
    """The same of every other place that the text names."""
    return (replace(slots, places=(place,)) for place in dict.fromkeys(named.places) if (place,) != slots.places)


def _turned(slots: Slots) -> Iterable[Slots]:
    """The two sides of a comparison, each in the other's place."""
    if slots.against_places and slots.places:
        yield replace(slots, places=slots.against_places, against_places=slots.places)
    if slots.against_period is not None and slots.period is not None:
        yield replace(slots, period=slots.against_period, against_period=slots.period)


def _points(reading: Reading) -> bool:
    """ "That year", "a year earlier": counted from a time that the text spoke of."""
    match reading.period:
        case PeriodWords(expression=CalendarWords(year=YearShift(origin=Origin.CONTEXT))):
            return True
        case PeriodWords(expression=UnitWords(origin=Origin.CONTEXT)):
            return True
    return False


def _says_year(reading: Reading) -> bool:
    """Whether the words for the time name its year."""
    return reading.period is not None and any(
        part.isdecimal() and len(part) == 4 for part in reading.period.text.split()
    )
