"""Changes whose verb stands with another."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("words", "claim"),
    [
        ("rapes 12 percent", "rapes[tulsa-ok, 2016 -> 2017] rose by = 12%"),
        ("arsons by 8 percent", "arsons[tulsa-ok, 2016 -> 2017] rose by = 8%"),
        ("murders by seven", "homicides[tulsa-ok, 2016 -> 2017] rose by = 7"),
    ],
)
def test_the_verb_of_the_change_before_serves(words: str, claim: str) -> None:
    text = f"Robberies in Tulsa rose by 58 in 2017 and {words}."
    assert claims_of(text, date(2018, 3, 4))[-1] == claim
