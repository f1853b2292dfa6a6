"""The years of budgets."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import fiscal, year
from onrecord.grounding.budget_years import is_budget, whole_budget_year
from onrecord.model import Grain, Period
from tests.claim_cases import claims_of


def test_a_headcount_is_no_budget() -> None:
    assert is_budget("police_budget")
    assert not is_budget("sworn_officers")


@pytest.mark.parametrize(
    ("first", "whole"),
    [(date(2020, 10, 1), fiscal(2021)), (date(2021, 1, 1), year(2021)), (date(2021, 2, 1), None)],
)
def test_a_budget_is_of_the_whole_year(first: date, whole: Period | None) -> None:
    stretch = Period(first, date(2021, 2, 23), Grain.DAYS)
    assert whole_budget_year(stretch, "police_budget") == whole
    assert whole_budget_year(stretch, "homicides") is None


def test_cuts_that_are_faced_are_of_the_next_year_and_a_window_ends_in_this() -> None:
    day = date(2009, 11, 12)
    assert claims_of("Police in Reno face budget cuts, Chief Sam Orr said.", day) == (
        "police_budget[reno-nv, FY2010 -> FY2011] fell",
    )
    assert claims_of("The ATF's budget has tripled since fiscal 1999.", day) == (
        "atf_budget[us, FY1999 -> FY2010] rose by ~ 200%",
    )
