"""The calendar year of crimes told behind federal cases."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Federal prosecutors charged 700 people with gun crimes in Utah in fiscal 2012. Omaha had 41 murders.",
            "homicides[omaha-ne, 2012] = 41",
        ),
        (
            "Oakland had 611 sworn officers at the end of 2012. It recorded 4,338 robberies.",
            "robberies[oakland-ca, 2012] = 4338",
        ),
        (
            "Oakland had 611 sworn officers on Dec. 31, 2012. On New Year's Eve there were 3 robberies.",
            "robberies[oakland-ca, 2012-12-31] = 3",
        ),
        ("Tulsa had 41 murders in fiscal 2012. Robberies came to 300.", "robberies[tulsa-ok, FY2012] = 300"),
    ],
)
def test_a_fiscal_year_or_the_day_of_a_headcount_is_no_time_of_crimes(text: str, claim: str) -> None:
    assert claims_of(text, date(2013, 6, 12))[-1] == claim
