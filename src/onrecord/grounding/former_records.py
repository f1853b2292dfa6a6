"""Until when a former record stood."""

from __future__ import annotations

from onrecord.grounding.calendar import is_part
from onrecord.model import Period, Reading


def until_of(reading: Reading, period: Period | None, later: Period | None) -> Period | None:
    """ "The previous record": it stood until the latest period that the text speaks of."""
    if not reading.former or period is None or later is None or later.first <= period.first:
        return None
    return None if is_part(later) and later.first.year == period.first.year + 1 else later
