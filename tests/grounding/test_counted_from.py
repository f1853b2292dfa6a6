"""Years that are counted from another one."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import year
from onrecord.grounding.counted_from import points_at_another, times_named
from onrecord.model import CalendarWords, Origin, Parsed, PeriodWords, Span, YearShift
from tests.claim_cases import Case, claims_of, load


def words(text: str, first: int, expression: CalendarWords) -> PeriodWords:
    return PeriodWords(first, first + 1, Span(first, first + len(text)), text, expression)


IN_2022 = words("2022", 0, CalendarWords(2022))
BEFORE = words("the year before", 9, CalendarWords(YearShift(-1, Origin.CONTEXT)))


@pytest.mark.parametrize("case", load("counted_from"), ids=lambda case: case.text[-40:])
def test_read(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


def test_a_late_year_that_opens_the_text_is_counted_from() -> None:
    parsed = Parsed((), (), periods=((0, IN_2022), (1, BEFORE)))
    assert [one.period for one in times_named(parsed, date(2024, 2, 12))] == [year(2022), year(2021)]


def test_a_year_in_passing_is_not() -> None:
    parsed = Parsed((), (), periods=((4, IN_2022), (5, BEFORE)))
    assert [one.period for one in times_named(parsed, date(2024, 2, 12))] == [year(2022), year(2023)]


def test_only_words_that_count_from_another_year_point() -> None:
    that_year = words("that year", 9, CalendarWords(YearShift(0, Origin.CONTEXT)))
    assert (points_at_another(BEFORE), points_at_another(that_year), points_at_another(IN_2022)) == (True, False, False)
