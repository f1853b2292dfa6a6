"""Extremes and ranks as claims."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Murders in Dallas in 2016 were the highest since 2007.",
            "homicides[dallas-tx, 2016] is highest since 2007",
        ),
        (
            "Dallas had 171 murders in 2016, the most in nine years.",
            "homicides[dallas-tx, 2016] is highest in 9 years",
        ),
        (
            "Dallas ranked fifth among large cities in murders in 2016.",
            "homicides[dallas-tx, 2016] is #5 highest among us-cities-250k",
        ),
    ],
)
def test_an_order_is_since_a_year_over_years_or_among_places(text: str, claim: str) -> None:
    assert claim in claims_of(text, DAY)
