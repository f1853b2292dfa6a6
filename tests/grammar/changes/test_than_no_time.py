"""Differences from another body's count or from what was foreseen are no change from the year before."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    "words",
    [
        "23 more than the police did",
        "23 more than police counted",
        "three fewer than expected",
        "3 percent more than the official figure",
        "four higher than the coroner's tally",
        "10 more than the chief had predicted",
        "10 fewer than usual",
    ],
)
def test_no_earlier_time_is_the_base(words: str) -> None:
    found = claims_of(f"Tulsa had 74 homicides in 2016, {words}.", date(2017, 1, 5))
    assert found == ("homicides[tulsa-ok, 2016] = 74",)


@pytest.mark.parametrize(
    "words", ["than in 2015", "than the year before", "than police counted in 2015", "than before"]
)
def test_a_time_behind_than_is(words: str) -> None:
    found = claims_of(f"Tulsa had 74 homicides in 2016, 23 more {words}.", date(2017, 1, 5))
    assert found[1] == "homicides[tulsa-ok, 2015 -> 2016] rose by = 23"
