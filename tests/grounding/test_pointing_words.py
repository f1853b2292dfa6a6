"""What words for a time point at."""

from __future__ import annotations

import pytest

from onrecord.grounding.pointing_words import is_part_of_year, is_that_year, shift_of
from onrecord.model import CalendarWords, Origin, PeriodWords, SameWords, SinceWords, Span, YearShift

THAT_YEAR = CalendarWords(YearShift(0, Origin.CONTEXT))


def words(expression: CalendarWords | SameWords | SinceWords) -> PeriodWords:
    return PeriodWords(0, 1, Span(0, 9), "words", expression)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (THAT_YEAR, 0),
        (CalendarWords(YearShift(-1, Origin.CONTEXT)), -1),
        (SameWords(None), 0),
        (SinceWords(THAT_YEAR), 0),
        (CalendarWords(2016), None),
        (CalendarWords(YearShift(-1, Origin.SAID)), None),
    ],
)
def test_the_years_from_the_one_spoken_of(
    expression: CalendarWords | SameWords | SinceWords, expected: int | None
) -> None:
    assert shift_of(words(expression)) == expected


def test_that_year_is_a_year_and_march_a_part_of_one() -> None:
    assert is_that_year(words(THAT_YEAR))
    assert not is_part_of_year(words(THAT_YEAR))
    assert is_part_of_year(words(CalendarWords(2016, (3, 0), (3, 0))))
    assert not is_that_year(words(SameWords(None)))
