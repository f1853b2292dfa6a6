"""Whether a figure without a date turns back from past years to the time that the text is about."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.spoken import Spoken
from onrecord.grounding.told_counts import Told
from onrecord.model import Reading


def turns_to_other(told: Sequence[Told], reading: Reading, last: Spoken) -> bool:
    """ "There were 345 in 1991, and 279 in 1992. Robberies fell 17 percent": a new subject behind two years.

    They stand in the sentence before, or in the two: "we had 345 in 1991. We got it down to 279 by 1992".
    Neither of the years is what it goes on with.
    """
    if reading.measure is None or last.measure is None or reading.statement == last.reading_statement:
        return False
    if (
        reading.period is not None
        or reading.against_period is not None
        or last.measure.measure in {None, reading.measure.measure}
    ):
        return False
    first = max(last.reading_statement - 1, last.opened)
    years = {one.period for one in told if first <= one.statement and one.measure == last.measure.measure}
    return len(years) > 1


def remembered_by_another(last: Spoken) -> bool:
    """ "“In 2018 there were 150,” Roe said. The chief said detectives solved 46 percent": Roe's year is not hers."""
    return None not in (last.dated_by, last.heard) and last.dated_by != last.heard
