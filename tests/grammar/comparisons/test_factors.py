"""Factors of another figure, read from sentence to claim; those held against a number stand in cases/comparison.txt."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "In 2017 Omaha had twice as many homicides as Tulsa.",
            "homicides[omaha-ne, 2017] ~ 2 * homicides[tulsa-ok, 2017]",
        ),
        (
            "Omaha's murder rate in 2017 was a third of Tulsa's.",
            "rate(homicides[omaha-ne, 2017]) ~ 0.333 * rate(homicides[tulsa-ok, 2017])",
        ),
    ],
)
def test_a_factor_of_another_place(text: str, claim: str) -> None:
    assert claims_of(text, date(2018, 5, 14)) == (claim,)


def test_a_second_factor_has_the_subject_of_the_first() -> None:
    claims = claims_of(
        "Omaha's murder rate in 2017 was a third of Tulsa's and a fifth of Detroit's.", date(2018, 5, 14)
    )
    assert claims[1] == "rate(homicides[omaha-ne, 2017]) ~ 0.2 * rate(homicides[detroit-mi, 2017])"
