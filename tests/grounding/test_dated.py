"""Times beside what was just told."""

from __future__ import annotations

from datetime import date

from onrecord.claims.periods import month
from onrecord.grounding.dated import dated, in_list
from onrecord.grounding.timeline import Timeline
from onrecord.model import Origin, Period, PeriodWords, Reading, Shape, Span, UnitWords

LAST_AUGUST = PeriodWords(0, 2, Span(0, 11), "last August", UnitWords("month 8", -1, Origin.SAID))
COUNT = Reading(Shape.VALUE, Span(0, 1), 0, ("bare count",), period=LAST_AUGUST)


def told(last: Period | None) -> Period | None:
    time = Timeline(date(2018, 9, 1), last, None, {})
    found = time.resolve(LAST_AUGUST, last)
    assert found.period is not None
    return dated(COUNT, LAST_AUGUST, found.period, found, time)[0]


def test_last_august_behind_an_august_is_the_one_before() -> None:
    assert told(month(2018, 8)) == month(2017, 8)
    assert told(None) == month(2018, 8)
    assert in_list(COUNT)
