"""Until when a former record stood."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of


def test_a_former_record_stood_until_the_year_that_the_text_tells_of() -> None:
    text = "Detroit had 714 murders in 1974. The previous record was 693, set in 1973."
    assert "homicides[detroit-mi, 1973] is highest ever until 1974" in claims_of(text, date(2020, 1, 15))
