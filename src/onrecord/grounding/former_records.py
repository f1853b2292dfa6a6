"""Until when a former record stood."""

from __future__ import annotations

from onrecord.grounding.calendar import is_part, shift
from onrecord.model import Grain, Period, Reading

_BACK_THEN = ("extreme", "back then")


def until_of(reading: Reading, period: Period | None, later: Period | None) -> Period | None:
    """ "The previous record": until the latest period that the text speaks of; "then a record": for a year at least."""
    if reading.rules == _BACK_THEN and period is not None and period.grain is Grain.YEAR:
        return shift(period, 1)
    if not reading.former or period is None or later is None or later.first <= period.first:
        return None
    return None if is_part(later) and later.first.year == period.first.year + 1 else later
