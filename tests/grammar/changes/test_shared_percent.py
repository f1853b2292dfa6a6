"""Bare numbers that are percents."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2019, 2, 10)


@pytest.mark.parametrize(
    ("sentence", "amounts"),
    [
        ("Robberies and thefts fell by 21 and 4 percent in 2018.", ["21%", "4%"]),
        ("Robberies were up 10 percent in 2018, burglaries down 5.", ["10%", "5%"]),
        ("Robberies fell by 21 in 2018, and 4 percent of them were solved.", ["21"]),
    ],
)
def test_the_unit_of_the_last_is_that_of_those_before_it(sentence: str, amounts: list[str]) -> None:
    found = [claim.split(" = ")[1] for claim in claims_of(f"TULSA — {sentence}", DAY) if " by = " in claim]
    assert found == amounts


@pytest.mark.parametrize("case", load("percent_left_out"), ids=lambda case: case.text[:40])
def test_what_is_left_out_is_taken_from_beside_it(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
