"""The claims of a rank told by those ahead, with the field that the words or the order before give it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "In 2014 Tulsa had 46 murders. Only Mesa, among cities of 400,000 or more, had fewer.",
            "homicides[tulsa-ok, 2014] is #2 lowest among us-cities-400k",
        ),
        (
            "Reno had the highest robbery rate of any large city in 2014. On violent crime only Tulsa was worse.",
            "rate(violent_crimes[reno-nv, 2014]) is #2 highest among us-cities-250k",
        ),
        (
            "Reno had the highest robbery rate of any large city in 2014. Only Ohio had more rapes than Utah.",
            "rapes[ut, 2014] is #2 highest among us-states",
        ),
    ],
)
def test_the_field_is_told_or_goes_on(text: str, claim: str) -> None:
    assert claims_of(text, date(2015, 3, 2))[-1] == claim
