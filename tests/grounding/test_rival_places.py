"""The places that a figure is held against."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2017, 9, 30)


def test_a_name_of_both_is_the_state_beside_a_state() -> None:
    assert claims_of("In 2016 Illinois had more murders than New York.", DAY) == (
        "homicides[il, 2016] > homicides[ny, 2016]",
    )


def test_it_is_the_city_beside_a_city() -> None:
    assert claims_of("In 2016 Chicago had more murders than New York.", DAY) == (
        "homicides[chicago-il, 2016] > homicides[new-york-ny, 2016]",
    )
