"""The year of a date that leaves it out."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

JANUARY = date(2018, 1, 19)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Tulsa had 80 murders in 2017. January had 5.", "homicides[tulsa-ok, 2017-01] = 5"),
        ("Tulsa had 80 murders in 2017. In July there were 9.", "homicides[tulsa-ok, 2017-07] = 9"),
        ("Tulsa had 80 murders in 2016. In December there were 9.", "homicides[tulsa-ok, 2017-12] = 9"),
        ("Tulsa has had 5 murders in January.", "homicides[tulsa-ok, 2018-01-01/2018-01-19] = 5"),
    ],
)
def test_a_month_behind_a_whole_year_is_that_years(text: str, claim: str) -> None:
    assert claims_of(text, JANUARY)[-1] == claim
