"""What the words around a bare number show that it counts instead."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)
TOLD = "Dallas had 171 homicides in 2016. "


@pytest.mark.parametrize(
    "text",
    [
        "But 171 was a very bad year.",
        "Council voted to hire officers, 13 to 2.",
        "Police named two men, 23 and 31, as suspects.",
        "Chief Ann Hale, 44, spoke.",
        "It has 200,000 more people.",
        "The other two were calm.",
    ],
)
def test_a_number_of_other_things_is_no_count(text: str) -> None:
    assert claims_of(TOLD + text, DAY) == claims_of(TOLD, DAY)


def test_a_number_behind_to_is_one() -> None:
    assert len(claims_of("Homicides in Dallas rose to 171 in 2016.", DAY)) > 1
