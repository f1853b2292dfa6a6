"""The calendar year of crimes told behind federal cases, or a headcount: "7,700 in fiscal 2012. Omaha had 41 murders".

A fiscal year carried on to what nobody counts in fiscal years is the calendar year of its number, and the last day of a
year, on which officers were counted, is for what is counted over a time the year that it ends.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.claims.periods import year
from onrecord.frozen import replace
from onrecord.grounding.habits import in_fiscal_years, is_stock
from onrecord.grounding.slots import Slots
from onrecord.grounding.told_counts import Told
from onrecord.model import Grain, Period, Reading

_LAST_DAY = (12, 31)  # of a year


def in_calendar_year(told: Sequence[Told], reading: Reading, slots: Slots) -> Slots:
    """The slots, with the calendar year where the fiscal one was told of federal cases and budgets alone."""
    period = slots.period
    if period is None or period.grain is not Grain.FISCAL or reading.period is not None or slots.measure is None:
        return slots
    counted = {one.measure for one in told if one.period == period}
    if in_fiscal_years(slots.measure) or not counted or not all(in_fiscal_years(one) for one in counted):
        return slots
    whole = year((period.last or period.first).year)
    if slots.said is None or (whole.last or whole.first) > slots.said:
        return slots  # of a year that still runs, no crimes are told as a whole
    because = (*slots.because, "crimes are told by the calendar year")
    return replace(slots, period=whole, because=because)


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
