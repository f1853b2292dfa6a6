"""People who are called as a city is give no figure its place."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("people"), ids=lambda case: case.text[-60:])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


def test_a_body_named_after_a_city_keeps_it() -> None:
    text = "Omaha had 30 homicides in 2017. Robberies in Houston fell, said Dallas Ames of the Houston Chronicle."
    assert "robberies[houston-tx, 2016 -> 2017] fell" in claims_of(text, date(2018, 2, 2))
