"""The years of a run."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import fiscal, fiscal_years, year, years
from onrecord.grounding.run_years import last_of_run, run_years
from onrecord.grounding.timeline import Timeline
from onrecord.model import (
    CalendarWords,
    Direction,
    Period,
    PeriodExpression,
    PeriodWords,
    Reading,
    Shape,
    SinceWords,
    Span,
    UntilWords,
    WindowWords,
)

SAID = date(2018, 5, 4)


def reading(words: PeriodExpression | None, *, back: int | None = None) -> Reading:
    period = None if words is None else PeriodWords(0, 1, Span(0, 1), "then", words)
    return Reading(Shape.RUN, Span(0, 1), 0, ("run",), period=period, direction=Direction.FELL, back=back)


@pytest.mark.parametrize(
    ("told", "main", "expected"),
    [
        (reading(SinceWords(CalendarWords(2012))), None, years(2013, 2017)),
        (reading(SinceWords(CalendarWords(2012))), year(2015), years(2013, 2015)),
        (reading(SinceWords(CalendarWords(2012))), year(2010), years(2013, 2017)),
        (reading(SinceWords(CalendarWords(2018))), None, None),
        (reading(SinceWords(CalendarWords(2012, fiscal=True))), fiscal(2016), fiscal_years(2013, 2016)),
        (reading(SinceWords(CalendarWords(2012, fiscal=True))), None, fiscal_years(2013, 2017)),
        (reading(WindowWords(4, "year"), back=4), None, years(2014, 2017)),
        (reading(UntilWords(CalendarWords(2016)), back=3), None, years(2014, 2016)),
        (reading(UntilWords(CalendarWords(2016), before=True), back=3), None, years(2013, 2015)),
        (reading(None, back=5), None, years(2013, 2017)),
        (reading(None, back=5), year(2016), None),
        (reading(CalendarWords(2016), back=5), None, None),
    ],
)
def test_the_stretch(told: Reading, main: Period | None, expected: Period | None) -> None:
    assert run_years(told, Timeline(SAID, None, main, {})) == expected


def test_the_text_goes_on_from_the_last_year() -> None:
    assert last_of_run(reading(None), years(2015, 2017)) == year(2017)
    assert last_of_run(reading(None), year(2017)) == year(2017)
