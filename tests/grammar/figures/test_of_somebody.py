"""Crimes of one doer, one working life or one study."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 5, 14)


@pytest.mark.parametrize(
    "sentence",
    [
        "He confessed to 93 murders in Reno in 2017.",
        "The gang is blamed for at least 40 burglaries in Reno in 2017.",
        "She has covered 500 murders in Reno.",
        "In a career of 28 years he saw 300 homicides in Reno.",
        "He said he had worked 160 homicides in Reno and solved all but 11.",
        "The pistol was used in 3 robberies in Reno in 2017.",
    ],
)
def test_the_crimes_of_one_are_no_count_of_a_place(sentence: str) -> None:
    assert claims_of(sentence, DAY) == ()


def test_the_crimes_of_a_place_are_one() -> None:
    assert claims_of("Detectives worked 58 homicides in Reno in 2017.", DAY) == ("homicides[reno-nv, 2017] = 58",)
