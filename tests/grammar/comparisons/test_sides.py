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
