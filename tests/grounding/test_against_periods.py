"""The period that a figure is held against."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2020, 1, 15)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Robberies in Detroit rose 4 percent last year.", "robberies[detroit-mi, 2018 -> 2019] rose by = 4%"),
        (
            "From 2015 to 2018 murders in Detroit fell by 11 percent.",
            "homicides[detroit-mi, 2015 -> 2018] fell by = 11%",
        ),
        ("Burglaries in Detroit quadrupled in two years, to 800 in 2019.", "burglaries[detroit-mi, 2017 -> 2019]"),
    ],
)
def test_a_change_begins_with_the_year_before_or_the_first_of_its_years(text: str, claim: str) -> None:
    assert any(found.startswith(claim) for found in claims_of(text, DAY))
