"""Every kind of time has its few words."""

from __future__ import annotations

from typing import get_args

import pytest

from onrecord.grammar.dates.time_words import _FIXED, sense_of_time
from onrecord.grammar.sentence.scene import look
from onrecord.model import CalendarWords, PeriodExpression, Span, UnitWords, VagueWords


def test_every_kind_of_time_has_words() -> None:
    assert set(get_args(PeriodExpression)) == {*_FIXED, CalendarWords, UnitWords, VagueWords}


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("in 2016", "a year"),
        ("in fiscal 2016", "a fiscal year"),
        ("last year", "a year, counted from the day of the words"),
        ("the year before", "a year, counted from the time spoken of"),
        ("in January", "a part of a year, its year left out"),
        ("last month", "a month, counted from the day of the words"),
        ("since 2004", "from a time to the day of the words"),
        ("in the early 1990s", 'no period: "early", "mid" and "late" name no first and no last day'),
    ],
)
def test_what_kind_of_time_words_name(text: str, sense: str) -> None:
    (period,) = look(f"Homicides rose {text}.", Span(0, len(text) + 16)).periods
    assert sense_of_time(period.expression) == sense
