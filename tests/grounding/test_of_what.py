"""Claims of counts and of rates per head."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Dallas had the highest murder rate of any large city in 2016.",
            "rate(homicides[dallas-tx, 2016]) is highest among us-cities-250k",
        ),
        (
            "Dallas had the lowest homicide clearance rate since 2009 in 2016.",
            "clearance_rate[dallas-tx, 2016] is lowest since 2009",
        ),
    ],
)
def test_a_measure_in_percent_has_no_rate_per_head(text: str, claim: str) -> None:
    assert claim in claims_of(text, DAY)


def test_the_most_cases_are_counted_even_behind_a_rate() -> None:
    text = "St. Louis had 66 murders per 100,000 in 2017. Chicago counted the most deaths of any city."
    assert claims_of(text, date(2018, 9, 28))[-1] == "homicides[chicago-il, 2017] is highest among us-cities"
