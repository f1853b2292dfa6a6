"""What is added to a running total."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2021, 9, 27)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Two killings on Sunday pushed the year's homicide total past 400.",
            ("homicides[tulsa-ok, 2021-01-01/2021-09-27] > 400",),
        ),
        (
            "Three more murders Sunday raised the count to 400 for the year.",
            ("homicides[tulsa-ok, 2021-01-01/2021-09-27] = 400",),
        ),
        ("Twelve homicides in July pushed Tulsa into a new debate.", ("homicides[tulsa-ok, 2021-07] = 12",)),
    ],
)
def test_what_was_added_is_no_count_of_a_time(sentence: str, claims: tuple[str, ...]) -> None:
    assert claims_of(f"TULSA — {sentence}", DAY) == claims
