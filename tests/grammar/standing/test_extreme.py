"""What an extreme is of: per head, one of several, and of which period."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)


def test_a_rate_beside_the_superlative_is_per_head() -> None:
    assert claims_of("St. Louis had the highest murder rate of any big city in 2015.", DAY) == (
        "rate(homicides[st-louis-mo, 2015]) is highest among us-cities-250k",
    )


def test_one_of_the_lowest_is_one_of_several() -> None:
    (claim,) = claims_of("Boston had one of the lowest murder counts of any big city in 2016.", DAY)
    assert "among lowest among us-cities-250k" in claim
