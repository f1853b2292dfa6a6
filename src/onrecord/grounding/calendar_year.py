"""The calendar year of crimes told behind federal cases, or a headcount: "7,700 in fiscal 2012. Omaha had 41 murders".

A fiscal year carried on to what nobody counts in fiscal years is the calendar year of its number, once that is over,
and the last day of a year, on which officers were counted, is for what is counted over a time the year that it ends.
"""

from __future__ import annotations

from onrecord.claims.periods import year
from onrecord.frozen import replace
from onrecord.grounding.habits import in_fiscal_years, is_crime, is_stock
from onrecord.grounding.slots import Slots
from onrecord.model import Grain, Period, Reading

RUNS = "the sentence does not say when, and the fiscal year told last is no year by which such things are counted"
_LAST_DAY = (12, 31)  # of a year


def in_calendar_year(by_fiscal: frozenset[str], reading: Reading, slots: Slots) -> Slots:
    """The slots, with the calendar year for a fiscal one; `by_fiscal` is what the text counts so in its own words."""
    measure = slots.measure
    if measure is None or in_fiscal_years(measure) or reading.period is not None or measure in by_fiscal:
        return slots
    if Grain.FISCAL not in [one.grain for one in (slots.period, slots.against_period) if one is not None]:
        return slots
    if is_crime(measure) and any(is_crime(one) for one in by_fiscal):
        return slots  # a city that counts one crime by fiscal years counts all so
    whole = _of_its_number(slots.period)
    if whole is not None and (slots.said is None or (whole.last or whole.first) > slots.said):
        return replace(slots, period=None, against_period=None, unclear=slots.unclear or RUNS)
    against = slots.against_period if reading.against_period is not None else _of_its_number(slots.against_period)
    because = (*slots.because, "crimes are told by the calendar year")
    return replace(slots, period=whole, against_period=against, because=because)


def _of_its_number(period: Period | None) -> Period | None:
    """The calendar year of the number of a fiscal one; other times as they are."""
    return year((period.last or period.first).year) if period is not None and period.grain is Grain.FISCAL else period


def over_the_year(reading: Reading, slots: Slots) -> Slots:
    """ "611 officers at the end of 2012, down from 803 in 2008. In those years robberies rose": from year to year."""
    if slots.measure is None or is_stock(slots.measure):
        return slots
    end = slots.period if reading.period is not None else _ended(slots.period)
    start = slots.against_period if reading.against_period is not None else _ended(slots.against_period)
    return (
        slots
        if (end, start) == (slots.period, slots.against_period)
        else replace(slots, period=end, against_period=start)
    )


def _ended(period: Period | None) -> Period | None:
    if period is None or period.grain is not Grain.DAY or (period.first.month, period.first.day) != _LAST_DAY:
        return period
    return year(period.first.year)
