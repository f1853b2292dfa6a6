"""What stands on either side of a comparison, and whether it is of rates."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Omaha had more homicides than Tulsa in 2017.",
            "homicides[omaha-ne, 2017] > homicides[tulsa-ok, 2017]",
        ),
        (
            "People in Tulsa were more likely to be murdered than people in Omaha in 2017.",
            "rate(homicides[tulsa-ok, 2017]) > rate(homicides[omaha-ne, 2017])",
        ),
        (
            "Murders in Omaha were higher in 2017 than in 2012.",
            "homicides[omaha-ne, 2017] > homicides[omaha-ne, 2012]",
        ),
    ],
)
def test_each_side_has_its_place_and_its_time(text: str, claim: str) -> None:
    assert claims_of(text, date(2018, 5, 14)) == (claim,)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Tulsa had 81 murders in 2017, below the national average.",
            ("homicides[tulsa-ok, 2017] = 81", "rate(homicides[tulsa-ok, 2017]) < rate(homicides[us, 2017])"),
        ),
        (
            "Robberies in Tulsa were above the state average in 2017.",
            ("rate(robberies[tulsa-ok, 2017]) > rate(robberies[ok, 2017])",),
        ),
        (
            "Robberies in Tulsa fell 9 percent in 2017, more than the national average.",
            ("robberies[tulsa-ok, 2016 -> 2017] fell by = 9%",),
        ),
        (
            "Tulsa cleared 80 percent of its murders in 2017, above the national average.",
            ("clearance_rate[tulsa-ok, 2017] = 80%",),
        ),
    ],
)
def test_an_average_of_a_wider_place_is_no_count(text: str, claims: tuple[str, ...]) -> None:
    assert claims_of(text, date(2018, 5, 14)) == claims
