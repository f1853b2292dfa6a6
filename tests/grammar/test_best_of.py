"""Best and worst of what was solved."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Omaha's clearance rate was the best since 2009.", "clearance_rate[omaha-ne, 2018] is highest since 2009"),
        ("Omaha's clearance rate was the worst since 2009.", "clearance_rate[omaha-ne, 2018] is lowest since 2009"),
        ("Omaha's homicide total was the best since 2009.", "homicides[omaha-ne, 2018] is lowest since 2009"),
    ],
)
def test_the_best_of_what_is_solved_is_the_highest(text: str, claim: str) -> None:
    assert claims_of(f"OMAHA, Neb. — Last year was told. {text}", date(2019, 1, 2)) == (claim,)
