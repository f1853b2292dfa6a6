from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims import periods
from onrecord.claims.periods import days, parse_period, period_or_none, print_period
from onrecord.errors import ClaimError
from onrecord.model import Grain, Period
from tests.claims.made import a_period


@pytest.mark.parametrize(
    ("text", "first", "last", "grain"),
    [
        ("2016", date(2016, 1, 1), date(2016, 12, 31), Grain.YEAR),
        ("2016-03", date(2016, 3, 1), date(2016, 3, 31), Grain.MONTH),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29), Grain.MONTH),
        ("2016-Q1", date(2016, 1, 1), date(2016, 3, 31), Grain.QUARTER),
        ("2016-Q4", date(2016, 10, 1), date(2016, 12, 31), Grain.QUARTER),
        ("2016-03-12", date(2016, 3, 12), date(2016, 3, 12), Grain.DAY),
        ("2016-01-01/2016-03-12", date(2016, 1, 1), date(2016, 3, 12), Grain.DAYS),
        ("2010/2016", date(2010, 1, 1), date(2016, 12, 31), Grain.YEARS),
        ("FY2016", date(2015, 10, 1), date(2016, 9, 30), Grain.FISCAL),
        ("FY2015/FY2016", date(2014, 10, 1), date(2016, 9, 30), Grain.FISCAL),
        ("2011-05-16/..", date(2011, 5, 16), None, Grain.DAYS),
        ("2011/..", date(2011, 1, 1), None, Grain.YEARS),
        ("FY2011/..", date(2010, 10, 1), None, Grain.FISCAL),
    ],
)
def test_a_period_is_read_and_printed_as_it_was_written(
    text: str, first: date, last: date | None, grain: Grain
) -> None:
    assert parse_period(text) == Period(first, last, grain)
    assert print_period(Period(first, last, grain)) == text


@pytest.mark.parametrize(
    ("text", "plainest"),
    [
        ("2016-01-01/2016-12-31", "2016"),
        ("2016/2016", "2016"),
        ("2016-01/2016-03", "2016-Q1"),
        ("2016-03-01/2016-03-31", "2016-03"),
        ("2016-03-12/2016-03-12", "2016-03-12"),
        ("2010-01-01/2016-12-31", "2010/2016"),
        ("2016-02/2016-04", "2016-02-01/2016-04-30"),
        ("2015-12/2016-02", "2015-12-01/2016-02-29"),
        ("2016-01-01/2016-12-30", "2016-01-01/2016-12-30"),
        ("2015-10-01/2016-09-30", "2015-10-01/2016-09-30"),
        ("FY2016/FY2016", "FY2016"),
    ],
)
def test_one_stretch_of_days_has_one_spelling(text: str, plainest: str) -> None:
    assert print_period(parse_period(text)) == plainest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2016-02-31", '2016-02 has 29 days; did you mean "2016-02-29"?'),
        ("2016-13", "there is no month 13"),
        ("2016-3", 'did you mean "2016-03"?'),
        ("2016Q1", 'did you mean "2016-Q1"?'),
        ("FY16", 'did you mean "FY2016"?'),
        ("2015-2016", 'did you mean "2015/2016"?'),
        ("03/12/2016", 'did you mean "2016-03-12"?'),
        ("2016/2010", "ends before it starts"),
        ("2016/FY2017", "one end is a fiscal year, the other is not"),
        ("FY2017/FY2016", "ends before it starts"),
        ("../2016", "is not a period"),
        ("0000", "there is no year 0"),
        ("FY0001", "there is no year 0"),
        ("last year", "is not a period"),
        ("", "is not a period"),
        ("20\x1b16", "is not a period"),
        ("٢٠١٦", "is not a period"),
        ("2" * 50, "at most 40 characters"),
    ],
)
def test_what_is_no_period_is_refused_in_one_line(text: str, said: str) -> None:
    with pytest.raises(ClaimError) as error:
        parse_period(text)
    assert said in str(error.value)
    assert str(error.value).isprintable()


@given(a_period)
def test_a_period_parses_back_to_itself(period: Period) -> None:
    assert parse_period(print_period(period)) == period


@given(st.dates(), st.dates())
def test_days_keep_their_first_and_last(one: date, other: date) -> None:
    first, last = sorted((one, other))
    period = days(first, last)
    assert (period.first, period.last) == (first, last)
    assert parse_period(print_period(period)) == period


@given(st.text(max_size=45))
def test_any_text_is_a_period_or_refused(text: str) -> None:
    try:
        period = parse_period(text)
    except ClaimError:
        return
    assert parse_period(print_period(period)) == period


def test_days_that_run_backwards_are_refused() -> None:
    with pytest.raises(ClaimError, match="ends before it starts"):
        days(date(2016, 3, 12), date(2016, 3, 11))
    with pytest.raises(ClaimError, match="no month 13"):
        periods.month(2016, 13)


def test_no_period_has_no_spelling() -> None:
    assert period_or_none(None) is None
    assert period_or_none(parse_period("2017-Q1")) == "2017-Q1"
