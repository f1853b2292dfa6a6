"""Names of months and weekdays."""

from __future__ import annotations

from datetime import date

from onrecord.lexicon.calendar import month_names, months, printed_day, weekdays, words_of


def test_months_by_name_and_by_abbreviation() -> None:
    assert sorted(months().full.values()) == list(range(1, 13))
    assert months().full["may"] == 5
    assert "may" not in months().short
    assert months().short["sept"] == months().short["sep"] == 9


def test_the_names_of_months_stand_in_their_order() -> None:
    assert [months().full[name.lower()] for name in month_names()] == list(range(1, 13))


def test_a_day_is_printed_with_its_month_in_full() -> None:
    assert printed_day(date(2017, 3, 7)) == "7 March 2017"


def test_weekdays_begin_with_monday() -> None:
    assert weekdays()["monday"] == 0
    assert set(weekdays().values()) == set(range(7))


def test_a_role_that_no_row_plays_has_no_words() -> None:
    assert words_of("month")["october"] == "10"
    assert words_of("eclipse") == {}
