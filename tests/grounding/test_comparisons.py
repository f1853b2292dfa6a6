"""Figures held against each other as claims."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Dallas had more murders than Austin in 2016.",
            "homicides[dallas-tx, 2016] > homicides[austin-tx, 2016]",
        ),
        (
            "Brooklyn had half as many murders as Chicago in 2016.",
            "homicides[new-york-ny/brooklyn, 2016] ~ 0.5 * homicides[chicago-il, 2016]",
        ),
        (
            "Brooklyn had more than a third of New York City's shootings in 2016.",
            "share(shooting_incidents[new-york-ny/brooklyn, 2016], shooting_incidents[new-york-ny, 2016]) > 33.3%",
        ),
    ],
)
def test_a_comparison_with_a_wider_place_is_a_share(text: str, claim: str) -> None:
    assert claim in claims_of(text, DAY)


def test_no_sum_is_held_against_a_part_of_it() -> None:
    text = "Detectives had 1,931 larcenies in 2016. Jersey City and Paterson together had more."
    assert not any("> larcenies[jersey-city-nj, 2016]" in claim for claim in claims_of(text, DAY))
