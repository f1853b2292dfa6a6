"""Which word of change an amount measures."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 2, 2)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Murders in Tulsa, +12% in 2017.", "rose by = 12%"),
        ("Murders in Tulsa, -7% in 2017.", "fell by = 7%"),
        ("A 12 percent rise in murders in Tulsa in 2017 was the news.", "rose by = 12%"),
        ("Tulsa had 12 more murders in 2017 than in 2016.", "rose by = 12"),
    ],
)
def test_the_word_that_an_amount_measures(text: str, change: str) -> None:
    assert [claim for claim in claims_of(text, DAY) if claim.endswith(change)]


@pytest.mark.parametrize(
    "text",
    ["Murders in Tulsa: page 3-12% of the report of 2017.", "In Tulsa 10-12% of the murders of 2017 were solved."],
)
def test_a_hyphen_between_numbers_is_no_sign(text: str) -> None:
    assert not [claim for claim in claims_of(text, DAY) if "fell" in claim]
