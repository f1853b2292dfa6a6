"""Where a change over so many years ends."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("TULSA — Murders have been falling for more than 20 years.", "homicides[tulsa-ok, 1995 -> 2015] fell"),
        (
            "TULSA — There were 60 murders in 2014. They have doubled in two years.",
            "homicides[tulsa-ok, 2012 -> 2014] rose by ~ 100%",
        ),
    ],
)
def test_the_end_of_a_change_told_over_years(text: str, claim: str) -> None:
    assert claims_of(text, date(2016, 2, 18))[-1] == claim
