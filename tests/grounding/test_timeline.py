"""The words for times of one sentence."""

from __future__ import annotations

from datetime import date

from onrecord.claims.periods import year
from onrecord.grounding.timeline import Timeline
from onrecord.model import CalendarWords, Origin, PeriodWords, Span, YearShift


def words(text: str, first: int, expression: CalendarWords) -> PeriodWords:
    return PeriodWords(first, first + 1, Span(first, first + len(text)), text, expression)


IN_2021 = words("2021", 0, CalendarWords(2021))
THAT_YEAR = words("that year", 9, CalendarWords(YearShift(0, Origin.CONTEXT)))


def test_that_year_is_the_one_named_before_it() -> None:
    time = Timeline(date(2023, 1, 5), None, year(2022), {}, named=(IN_2021, THAT_YEAR))
    assert time.resolve(THAT_YEAR, year(2019)).period == year(2021)


def test_words_are_settled_once() -> None:
    time = Timeline(date(2023, 1, 5), None, None, {}, named=(THAT_YEAR,))
    assert time.resolve(THAT_YEAR, year(2019)).period == year(2019)
    assert time.resolve(THAT_YEAR, year(2020)).period == year(2019)
