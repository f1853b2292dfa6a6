"""When what is put first or last in an order was."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Chicago's 762 homicides in 2016 were the most since 1996.", "is highest since 1996"),
        ("Chicago had 762 homicides in 2016, the most in the past decade.", "is highest in 10 years"),
        ("Chicago had 762 homicides in 2016, the most ever, breaking the 500 recorded in 1990.", "is highest ever"),
    ],
)
def test_the_year_is_the_subjects_and_not_the_windows(text: str, claim: str) -> None:
    assert f"homicides[chicago-il, 2016] {claim}" in claims_of(text, DAY)
