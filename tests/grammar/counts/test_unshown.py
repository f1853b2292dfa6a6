"""Counts that may be anybody's."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of


def test_people_charged_are_counted_where_the_text_tells_of_federal_cases() -> None:
    assert claims_of("Prosecutors charged 41 people in 2016.", date(2017, 3, 5)) == ()
    text = "Federal prosecutors in the Southern District of New York charged 41 people with gun crimes in 2016."
    assert claims_of(text, date(2017, 3, 5)) == ("federal_weapons_prosecutions[nysd, 2016] = 41",)
