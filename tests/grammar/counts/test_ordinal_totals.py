"""A total told by its last."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("It was Omaha's 31st homicide of the year.", ("homicides[omaha-ne, 2017-01-01/2017-12-20] = 31",)),
        ("It was the ninth homicide on the block.", ()),
        ("Omaha had 28 homicides last year. The museum had its 25th.", ("homicides[omaha-ne, 2016] = 28",)),
    ],
)
def test_an_ordinal_counts_up_to_its_day(text: str, claims: tuple[str, ...]) -> None:
    assert claims_of(text, date(2017, 12, 20)) == claims
