"""Counts told with a single day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2019, 1, 3)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("At the end of 2017, Reno had counted 61 homicides.", "homicides[reno-nv, 2017] = 61"),
        ("Reno had 25 homicides at the end of May.", "homicides[reno-nv, 2018-01-01/2018-05-31] = 25"),
        ("At the end of 2017, Reno had 311 sworn officers.", "sworn_officers[reno-nv, 2017-12-31] = 311"),
        ("On Monday, Reno counted 61 homicides.", "homicides[reno-nv, 2018] = 61"),
        ("On Monday, Reno counted 3 homicides.", "homicides[reno-nv, 2018-12-31] = 3"),
    ],
)
def test_a_count_runs_from_the_first_of_the_year_to_its_day(sentence: str, claim: str) -> None:
    assert claims_of(sentence, DAY) == (claim,)
