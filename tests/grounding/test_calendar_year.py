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
        ("Tulsa had 41 murders in fiscal 2012. Robberies came to 300.", "robberies[tulsa-ok, FY2012] = 300"),
    ],
)
def test_a_fiscal_year_of_cases_is_no_year_of_crimes(text: str, claim: str) -> None:
    assert claims_of(text, date(2013, 6, 12))[-1] == claim
