from __future__ import annotations

from datetime import date

import pytest

from onrecord.errors import PackError
from onrecord.model import Grain, Period
from onrecord.record import periods

TEXTS = ("2016", "2010/2016", "FY2016", "2016-Q1", "2016-03", "2016-03-12", "2016-01-01/2016-03-12", "2011-05-16/..")


@pytest.mark.parametrize("text", TEXTS)
def test_prints_as_it_was_read(text: str) -> None:
    assert periods.write(periods.parse(text)) == text


def test_days_that_make_a_month_or_a_year_are_spelled_so() -> None:
    march = Period(date(2016, 3, 1), date(2016, 3, 31), Grain.DAYS)
    assert periods.spelled(march) == "2016-03"
    assert periods.spelled(periods.parse("2016-01-01/2016-12-31")) == "2016"
    assert periods.spelled(periods.parse("FY2016")) == "FY2016"


def test_an_open_end_sorts_last() -> None:
    assert periods.order(periods.parse("2011-05-16/..")) > periods.order(periods.parse("2011-05-16/2090-01-01"))


def test_what_is_no_period_is_named() -> None:
    with pytest.raises(PackError, match="last year"):
        periods.parse("last year")
