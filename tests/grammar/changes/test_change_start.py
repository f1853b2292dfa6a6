"""The time that a change starts from."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Robberies in Tulsa rose 7 percent in 2016 after falling 4 percent in 2014.", "2015"),
        ("In 2016 robberies in Tulsa fell two percent, or some 30 fewer, compared to 2014.", "2014"),
        ("Robberies in Tulsa rose 7 percent from 2013 to 2016.", "2013"),
    ],
)
def test_the_start_is_the_one_that_the_words_hold_the_change_against(text: str, start: str) -> None:
    assert claims_of(text, date(2017, 3, 5))[0].startswith(f"robberies[tulsa-ok, {start} -> 2016]")
