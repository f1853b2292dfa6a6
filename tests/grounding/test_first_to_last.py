"""The ends of a change that is told of a stretch of years; the sentences stand in cases/change.txt."""

from __future__ import annotations

from datetime import date

from onrecord.claims.periods import year, years
from onrecord.grounding.first_to_last import first_to_last
from onrecord.model import DecadeWords, Grain, NowWords, Period, PeriodExpression, PeriodWords, Span


def words(expression: PeriodExpression) -> PeriodWords:
    return PeriodWords(0, 1, Span(0, 1), "", expression)


def test_years_up_to_the_day_end_with_the_last_that_is_over() -> None:
    stretch = Period(date(2012, 3, 6), date(2017, 3, 5), Grain.DAYS)
    assert first_to_last(words(NowWords()), stretch, None) == (year(2011), year(2016))
    assert first_to_last(words(NowWords()), stretch, year(2017)) == (year(2012), year(2017))
    assert first_to_last(words(NowWords()), stretch, year(2014)) == (year(2011), year(2016))


def test_a_decade_runs_from_its_first_year() -> None:
    assert first_to_last(words(DecadeWords(1990, 1999)), years(1990, 1999), None) == (year(1990), year(1999))
    assert first_to_last(words(NowWords()), years(2013, 2015), None) == (year(2012), year(2015))


def test_less_than_two_years_is_no_such_stretch() -> None:
    assert first_to_last(words(NowWords()), Period(date(2016, 3, 6), date(2017, 3, 5), Grain.DAYS), None) is None
    assert first_to_last(words(NowWords()), Period(date(2014, 1, 1), date(2017, 3, 5), Grain.DAYS), None) is None
    assert first_to_last(words(NowWords()), year(2016), None) is None
    assert first_to_last(words(NowWords()), None, None) is None
