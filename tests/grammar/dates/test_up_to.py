"""Stretches told by their last day."""

from __future__ import annotations

import pytest

from onrecord.grammar.dates.periods import find_periods
from onrecord.grammar.words.tokens import tokenize
from onrecord.model import CalendarWords, EdgeWords, Origin, PeriodExpression, ToDateWords, UntilWords, YearShift

THIS = YearShift(0, Origin.SAID)
MARCH = CalendarWords(None, (3, 0), (3, 0))


@pytest.mark.parametrize(
    ("sentence", "words", "told"),
    [
        ("Tulsa counted 12 through March.", "through March", ToDateWords(MARCH)),
        ("As of March 3, Tulsa counted 12.", "As of March 3", ToDateWords(CalendarWords(None, (3, 3), (3, 3)))),
        ("As of mid-March, Tulsa counted 12.", "As of mid-March", ToDateWords(CalendarWords(None, (3, 15), (3, 15)))),
        ("Tulsa kept no count through 2015.", "through 2015", UntilWords(CalendarWords(2015))),
        ("Tulsa counted 12 by 2015.", "by 2015", CalendarWords(2015)),
        ("Those who slept through 2015 missed it.", "through 2015", CalendarWords(2015)),
        ("Tulsa has counted 12 so far in 2015.", "so far in 2015", ToDateWords(None, 2015)),
        ("Tulsa has counted 12 already this year.", "already this year", ToDateWords(None, THIS)),
        ("Year to date, Tulsa counted 12.", "Year to date", ToDateWords(None)),
        (
            "Going into the last day of 2018, Tulsa had 12.",
            "Going into the last day of 2018",
            ToDateWords(EdgeWords(CalendarWords(2018), last=True), entering=True),
        ),
    ],
)
def test_the_last_day_is_told(sentence: str, words: str, told: PeriodExpression) -> None:
    (found,) = find_periods(tokenize(sentence))
    assert (found.text, found.expression) == (words, told)


@pytest.mark.parametrize("sentence", ["They came through it.", "It was done by hand.", "They fell so far behind."])
def test_no_day_is_told(sentence: str) -> None:
    assert not any(isinstance(words.expression, UntilWords) for words in find_periods(tokenize(sentence)))
