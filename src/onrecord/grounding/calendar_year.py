"""The calendar year of crimes told behind federal cases: "7,700 people in fiscal 2012. Omaha, with 41 murders, had 52".

A fiscal year carried on to what nobody counts in fiscal years is the calendar year of its number.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.claims.periods import year
from onrecord.frozen import replace
from onrecord.grounding.habits import in_fiscal_years
from onrecord.grounding.slots import Slots
from onrecord.grounding.told_counts import Told
from onrecord.model import Grain, Reading


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
