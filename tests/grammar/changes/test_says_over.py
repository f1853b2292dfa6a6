"""Changes that say over what two figures told."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2016, 10, 30)
TOLD = "Georgia had 549 murders in 2011 and 622 in 2015."


@pytest.mark.parametrize(
    "over",
    [
        "That is a rise of 13 percent.",
        "A 13 percent rise.",
        "Up 13 percent.",
        "13 percent more in four years.",
        "The increase, 13 percent, was no accident.",
        "That is 73 more, or a rise of 13 percent.",
    ],
)
def test_what_is_said_over_has_the_times_of_what_was_told(over: str) -> None:
    assert claims_of(f"{TOLD} {over}", DAY)[-1] == "homicides[ga, 2011 -> 2015] rose by = 13%"


@pytest.mark.parametrize(
    ("other", "claim"),
    [
        ("Ohio saw a 13 percent rise in 2014.", "homicides[oh, 2013 -> 2014] rose by = 13%"),
        ("Burglaries were up 13 percent in 2014.", "burglaries[ga, 2013 -> 2014] rose by = 13%"),
        ("The 13 percent rise of 2014 is another matter.", "homicides[ga, 2013 -> 2014] rose by = 13%"),
    ],
)
def test_a_change_with_a_time_of_its_own_is_of_that(other: str, claim: str) -> None:
    assert claims_of(f"{TOLD} {other}", DAY)[-1] == claim
