"""A period told by the one that it is held against."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2020, 1, 15)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Homicides in Detroit fell from 261 in 2018 to 250.", "homicides[detroit-mi, 2019] = 250"),
        ("Homicides in Detroit rose from 120 in 2017 to 130.", "homicides[detroit-mi, 2019] = 130"),
    ],
)
def test_what_is_held_against_a_past_year_is_of_the_latest(text: str, claim: str) -> None:
    assert any(found.startswith(claim) for found in claims_of(text, DAY))


@pytest.mark.parametrize("joined", ["a rise of 6 percent", "for a rise of 6 percent", "so the number rose 6 percent"])
def test_what_is_held_against_the_year_before_is_of_the_year_that_it_is_before(joined: str) -> None:
    text = f"Detroit had 275 homicides in 2014. The year before, it had 260, {joined}."
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2013 -> 2014] rose by = 6%"
