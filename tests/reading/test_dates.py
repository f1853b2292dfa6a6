from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.dates import as_printed, day_in, latest_before, printed_at, printed_in


@pytest.mark.parametrize(
    "words",
    [
        "March 17, 2017",
        "Mar. 17, 2017",
        "Friday, March 17, 2017",
        "Fri, 17 Mar 2017",
        "17 March 2017",
        "March 17th, 2017",
        "MARCH 17 2017",
        "2017-03-17",
        "2017-03-17T10:00:00Z",
        "3/17/2017",
        "03/17/17",
    ],
)
def test_a_date_in_any_form(words: str) -> None:
    found = printed_at(words, 0)
    assert found is not None
    assert found.whole == date(2017, 3, 17)


@pytest.mark.parametrize(
    "words", ["Sept. 6", "6", "March", "2017", "February 30, 2017", "13/45/2017", "2017-13-01", "٣/٤/٢٠١٧"]
)
def test_what_is_no_whole_date(words: str) -> None:
    found = printed_at(words, 0)
    assert found is None or found.whole is None


def test_a_day_without_a_year_takes_the_last_one() -> None:
    assert latest_before(12, 30, date(2017, 1, 2)) == date(2016, 12, 30)
    assert latest_before(1, 2, date(2017, 1, 2)) == date(2017, 1, 2)
    assert latest_before(2, 29, date(2016, 3, 1)) == date(2016, 2, 29)
    assert latest_before(2, 29, date(2018, 3, 1)) is None


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)), st.text(max_size=20))
def test_every_day_is_found_where_it_stands(day: date, around: str) -> None:
    text = f"{around} {day.isoformat()} {around}"
    assert day in [found.whole for found in printed_in(text, 0, len(text))]


def test_the_first_whole_day_of_words_is_the_one_that_has_a_year() -> None:
    assert day_in("Updated March 3, first told on April 2, 2018") == date(2018, 4, 2)
    assert day_in("no day at all") is None


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)))
def test_a_day_that_is_printed_is_read_again(day: date) -> None:
    assert day_in(as_printed(day)) == day
