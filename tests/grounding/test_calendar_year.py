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
        (
            "TULSA — Courts sentenced 800 people for gun crimes in fiscal 2012. The city had 41 murders. Rapes rose.",
            "rapes[tulsa-ok, 2011 -> 2012] rose",
        ),
        (
            "TULSA — Murders fell to 41 in 2012. The office charged 112 people with gun crimes in fiscal 2013, it said."
            "\n\nBurglary is down 35 percent since 2010.",
            "burglaries[tulsa-ok, 2010 -> 2012] fell by = 35%",
        ),
        ("TULSA — Prosecutors filed 210 gun cases in fiscal 2013. Homicides fell.", "homicides[tulsa-ok] fell"),
        ("TULSA — Homicides rose in fiscal 2012. Robberies fell.", "robberies[tulsa-ok, FY2011 -> FY2012] fell"),
        ("Tulsa had 41 murders in fiscal 2012. Robberies came to 300.", "robberies[tulsa-ok, FY2012] = 300"),
    ],
)
def test_a_fiscal_year_or_the_day_of_a_headcount_is_no_time_of_crimes(text: str, claim: str) -> None:
    assert claims_of(text, date(2013, 6, 12))[-1] == claim
