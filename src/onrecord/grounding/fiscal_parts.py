"""Words of now behind a part of a fiscal year: "in the first months of fiscal 2011 ... cases are at an all-time low".

What "has been cut in half since fiscal 2004" is no four months of it: whole years are held against each other, and the
last one that is over is meant.
"""

from __future__ import annotations

from onrecord.grounding.calendar import OCTOBER, fiscal, is_part
from onrecord.grounding.habits import seat_of
from onrecord.grounding.timeline import Timeline
from onrecord.model import Period, Reading, Shape

_TELLS = {Shape.CHANGE, Shape.EXTREME, Shape.RUN}


def of_whole_fiscal_year(reading: Reading, time: Timeline, measure: str | None) -> Period | None:
    """The whole year that a reading of now is told of, where a part of a fiscal year is the time told last."""
    last = time.last or time.main
    if last is None or time.said is None or seat_of(measure) != "district" or not reading.present:
        return None
    since = reading.shape is not Shape.CHANGE or (reading.against_period is not None and reading.against_period.since)
    begins = (last.first.month, last.first.day) == (OCTOBER, 1)
    if reading.shape not in _TELLS or not since or not is_part(last) or not begins:
        return None
    return fiscal(time.said.year - (time.said.month < OCTOBER))
