"""What the words may mean besides: the less likely fillings of a slot that they leave out.

A slot that is filled from the text around it can be filled amiss. Each other thing that the text has spoken of gives
one doubt; a doubt never makes a claim hold, but it withholds a contradiction that only the likelier filling carries.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.frozen import replace
from onrecord.grounding.calendar import previous
from onrecord.grounding.slots import Slots
from onrecord.model import MeasureWords, Period, Reading

_MOST = 8  # doubts of one reading


def doubts_of(
    reading: Reading,
    slots: Slots,
    places: Iterable[str | None],
    periods: Iterable[Period | None],
    measures: Iterable[MeasureWords | None],
) -> tuple[Slots, ...]:
    """The slots with one of them filled otherwise, the nearer fillings first; what equals the likelier one is none."""
    found: list[Slots] = []
    if all(words.here and words.kind != "home" for words in reading.places):
        found += [replace(slots, places=(place,)) for place in dict.fromkeys(places) if place is not None]
    if reading.period is None:
        found += [_at(slots, period) for period in dict.fromkeys(periods) if period is not None]
    if reading.measure is None:
        found += [
            replace(slots, measure=words.measure, qualifiers=(*words.qualifiers, *reading.qualifiers))
            for words in dict.fromkeys(measures)
            if words is not None and words.measure is not None
        ]
    return tuple([doubt for doubt in dict.fromkeys(found) if doubt != slots][:_MOST])


def _at(slots: Slots, period: Period) -> Slots:
    """The same at another time; what began at the period before begins at the one before that time."""
    before = slots.against_period
    if slots.period is not None and before is not None and before == previous(slots.period):
        before = previous(period)
    return replace(slots, period=period, against_period=before)
