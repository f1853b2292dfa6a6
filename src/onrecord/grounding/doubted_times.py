"""The times that a reading may mean besides: a year since, the same days of it, the year the words count back to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from onrecord.claims.periods import year
from onrecord.frozen import replace
from onrecord.grounding.calendar import is_part, previous, shift
from onrecord.grounding.printed import printed_change, printed_count
from onrecord.grounding.same_days import same_days
from onrecord.grounding.slots import Slots
from onrecord.grounding.start_told import agrees
from onrecord.grounding.told_counts import Told
from onrecord.lexicon.load import states
from onrecord.model import (
    CalendarWords,
    DecadeWords,
    Grain,
    Origin,
    Period,
    PeriodWords,
    RangeWords,
    Reading,
    ScopeKind,
    Shape,
    YearShift,
)

_TURN = (1, 15)  # up to here "last year" may be the one before the year just ended
_PRINTED = 9  # the month in which the figures of states and of the nation for the year before have been printed


def other_times(
    reading: Reading, slots: Slots, periods: Sequence[Period | None], told: Iterable[Told], window: Period | None
) -> tuple[Slots, ...]:
    """The slots at the times, or from the starts, that the words may mean besides.

    `periods` are those spoken of, `told` the counts just told, `window` the start of the change told before.
    """
    return (
        *_as_it_stood(reading, slots),
        *_so_far(reading, slots, periods),
        *_over_years(reading, slots),
        *_of_year_told(reading, slots),
        *_years_ago(reading, slots),
        *_latest_out(reading, slots),
        *_later_year(reading, slots),
        *_since_then(reading, slots, window),
        *_from_told(reading, slots, told),
        *_until_the_turn(reading, slots),
        *_year_of_decade(reading, slots),
    )


def _as_it_stood(reading: Reading, slots: Slots) -> tuple[Slots, ...]:
    """ "Its deadliest year since 1993 in 2015": the highest until then, whatever came later.

    So may 2006 be, "the worst year in the past two decades", by the decades before it.
    """
    if reading.scope is not None and reading.scope.kind is ScopeKind.YEARS and slots.since is not None:
        return (replace(slots, since=None),)
    since = reading.scope is not None and reading.scope.kind in {ScopeKind.SINCE, ScopeKind.EVER}
    period = slots.period
    if reading.shape is not Shape.EXTREME or not since or slots.until is not None or period is None:
        return ()
    past = period.grain is Grain.YEAR and (slots.said is None or period.first.year < slots.said.year - 1)
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


def _year_of_decade(reading: Reading, slots: Slots) -> list[Slots]:
    """ "The 1990s, when Chicago had 943 murders": those of one of its years, whichever."""
    decade = reading.period.expression if reading.period is not None else None
    if not isinstance(decade, DecadeWords) or not printed_count(reading):
        return []
    return [replace(slots, period=year(one)) for one in range(decade.first, decade.last + 1)]


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


def _of_year_told(reading: Reading, slots: Slots) -> tuple[Slots, ...]:
    """ "There were 390 in 2022, a fall of half in two years": to the text's year, or to the one that is named."""
    end, start, back = slots.period, slots.against_period, reading.back
    named = reading.period is not None and reading.shape is Shape.CHANGE and reading.against_period is None
    if not named or back is None or end is None or start is None or slots.because[-1:] != (f"{back} years before",):
        return ()
    told = f"{back} years after the count just told" in slots.because
    return (replace(slots, period=start, against_period=shift(start, -back)),) if told else ()


def _years_ago(reading: Reading, slots: Slots) -> tuple[Slots, ...]:
    """ "Three years ago it was 60": from the year of the words, or from the last full year that the text is about.

    In the first days of January "last year" is of the year just ended, or of the one before.
    """
    period, start = slots.period, slots.against_period
    found: list[Slots] = []
    told = printed_count(reading) or reading.shape is Shape.EXTREME
    if period is not None and _counted_back(reading.period, slots.said) and told:
        found.append(at_time(reading, slots, previous(period)))
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
    return (at_time(reading, slots, previous(period)),) if wide and unprinted else ()


def _later_year(reading: Reading, slots: Slots) -> tuple[Slots, ...]:
    """ "The old mark was set only in 1990. Austin had 94", printed in January 1992: of 1990, or of a year since.

    A year that is only carried on may be one that the text has told in passing; then the next one is meant, or the last
    that has ended.
    """
    period, said = slots.period, slots.said
    printed = printed_count(reading) or printed_change(reading)
    if reading.period is not None or not printed or period is None or said is None or period.grain is not Grain.YEAR:
        return ()
    later = sorted({period.first.year + 1, said.year - 1})  # of those that have ended
    return tuple([at_time(reading, slots, year(one)) for one in later if period.first.year < one < said.year])


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
    starts = [one for one in apart(one.period for one in told) if one.grain is end.grain and one.first < end.first]
    return tuple(replace(slots, against_period=one) for one in starts if one != slots.against_period)


def _until_the_turn(reading: Reading, slots: Slots) -> tuple[Slots, ...]:
    """ "They had gone up five years running. In 1996 they fell": a run up to the text's year, or to the one before."""
    run = reading.shape is Shape.RUN and reading.period is None and slots.period is not None
    return (replace(slots, period=previous(slots.period)),) if run and slots.period is not None else ()


def at_time(reading: Reading, slots: Slots, period: Period) -> Slots:
    """The same at another time; what began at the period before begins at the one before that time."""
    before = slots.against_period
    told = reading.against_period is not None
    if slots.period is not None and before is not None and before == previous(slots.period) and not told:
        before = previous(period)
    return replace(slots, period=period, against_period=before)


def apart(periods: Iterable[Period | None]) -> list[Period]:
    """Each period once, in order."""
    found: list[Period] = []
    for period in periods:
        if period is not None and period not in found:
            found.append(period)
    return found
