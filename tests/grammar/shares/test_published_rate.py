"""Rates that their publisher prints in percent."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 2, 2)


def test_a_rate_said_again_needs_a_rate_before_it() -> None:
    again = "The share was 44.4 percent in 2016."
    assert claims_of(f"In 2015 Omaha cleared 53 percent of its murders. {again}", DAY)[1:] == (
        "clearance_rate[omaha-ne, 2016] = 44.4%",
    )
    assert claims_of(f"In 2015 Omaha had 53 murders. {again}", DAY) == ("homicides[omaha-ne, 2015] = 53",)


def test_what_is_left_unsolved_was_not_cleared() -> None:
    assert claims_of("In Omaha 40 percent of murders went unsolved in 2016.", DAY) == (
        "clearance_rate[omaha-ne, 2016] = 60%",
    )


@pytest.mark.parametrize("case", load("published_rate"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
