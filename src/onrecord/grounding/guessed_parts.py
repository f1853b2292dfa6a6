"""Whether a time is a whole year or a part of one: a year so far, the months that are told of the later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from onrecord.grounding.calendar import DECEMBER, is_part
from onrecord.grounding.doubted_times import names_a_year
from onrecord.grounding.guessed_changes import is_multiple
from onrecord.grounding.lately import Lately
from onrecord.grounding.mains import Mains
from onrecord.grounding.slots import Slots
from onrecord.model import (
    CalendarWords,
    EdgeWords,
    Grain,
    Origin,
    Period,
    PeriodWords,
    RangeWords,
    Reading,
    Shape,
    Unit,
    YearShift,
)

SO_FAR = "the sentence does not say whether it counts the whole of that year or the same days of it"
RUNS = "the sentence does not say whether it is of that year or of the one that runs"
MONTHS = "the sentence does not say whether it counts each of two months or both"
FAR_SIDE = "the sentence gives no date for the figure it starts from"
OF_SIZES = "the sentence gives no date for the figures that it holds against each other"


def runs_or_ran(reading: Reading, slots: Slots, told: Sequence[Period]) -> bool:
    """ "Robberies are down 24 percent", with no word of when, in a text that tells of its own year so far."""
    if reading.shape is not Shape.CHANGE or not reading.present or reading.amount is None or is_multiple(reading):
        return False
    untold = reading.period is None and reading.against_period is None and reading.back is None
    if not untold or slots.said is None or slots.period is None or slots.period.grain is not Grain.YEAR:
        return False
    return any((one.first.year, one.first.month, one.first.day) == (slots.said.year, 1, 1) for one in told)


def either_part(reading: Reading, slots: Slots, mains: Mains) -> str | None:
    """Why the time of a figure may be another than its words seem to tell."""
    if _both_months(reading, slots):
        return MONTHS
    return RUNS if _year_of_either(reading, slots, mains) else None


def _year_of_either(reading: Reading, slots: Slots, mains: Mains) -> bool:
    """ "When it closed in 2008, the city had counted 513 for the year": of 2008, or of the year that runs."""
    words, said = reading.period, slots.said
    if words is None or said is None or not words.text.lower().startswith("the "):
        return False
    match words.expression:
        case CalendarWords(year=YearShift(by=0, origin=Origin.RUNNING)):
            before = (one for one in mains.named.get(reading.statement, ()) if one.span.end <= words.span.start)
            return any(_is_past_year(one, said) for one in before if one.span not in mains.bases)
    return False


def _both_months(reading: Reading, slots: Slots) -> bool:
    """ "From July to August it rose from 120 to 131": the first month's and the second's, or those of both."""
    match reading.period.expression if reading.period is not None else None:
        case RangeWords(start=CalendarWords(start=(first, 0)), end=CalendarWords(start=(second, 0))):
            return second == first % DECEMBER + 1
    told = slots.period if reading.against else None
    return told is not None and told.last is not None and is_part(told) and told.last.month == told.first.month + 1


def _is_past_year(words: PeriodWords, said: date) -> bool:
    """A year by its number, its end or a day of it, before that of the day."""
    match words.expression:
        case CalendarWords(year=int() as year) | EdgeWords(of=CalendarWords(year=int() as year)):
            return year < said.year
    return False


def month_of_either(reading: Reading, slots: Slots, main: Period | None) -> bool:
    """ "January was the worst month, with 21", in a paragraph of its own and in a text of the year before."""
    if slots.period is None or main is None or main.grain is not Grain.YEAR:
        return False
    match reading.period.expression if reading.period is not None else None:
        case CalendarWords(year=None, start=(_, 0)):
            return slots.period.first.year == main.first.year + 1
    return False


def may_be_so_far(reading: Reading, slots: Slots, lately: Lately, main: Period | None) -> bool:
    """ "3,717 through June, compared to 2,443 in 2019": where a text counts the first months of a year, the count of
    a year before may be of the same months."""
    period = slots.period
    counted = reading.shape is Shape.VALUE and reading.unit is Unit.COUNT and not reading.whole
    if not counted or lately.full_years or period is None:
        return False
    if reading.against and is_part(period):
        return names_a_year(reading.period)  # "versus 18 last year": taken for that of the same days
    if period.grain is not Grain.YEAR:
        return False
    near = reading.against or lately.so_far
    frames = [one for one in (lately.newest, main if near else None) if one is not None and first_months(one)]
    return any(one.first.year > period.first.year for one in frames)


def first_months(period: Period) -> bool:
    """Whether it is a year so far; in December that is held against whole years."""
    begun = is_part(period) and (period.first.month, period.first.day) == (1, 1)
    return begun and period.last is not None and period.last.month < DECEMBER


def far_side(reading: Reading, period: Period | None, spoken: Period | None, *, undated: bool) -> str | None:
    """Why the time of a figure is a guess that another is held against.

    "82 murders through May 3, versus 74 last year": the whole of a year, or the days of it that are told of the later.
    """
    if undated and reading.against_period is None:
        return OF_SIZES if reading.shape is Shape.COMPARISON else FAR_SIDE  # nothing starts from "half the people"
    if reading.whole or reading.shape is not Shape.VALUE or period is None or spoken is None:
        return None
    begun = is_part(spoken) and (spoken.first.month, spoken.first.day) == (1, 1)
    return SO_FAR if period.grain is Grain.YEAR and begun and spoken.first.year > period.first.year else None
