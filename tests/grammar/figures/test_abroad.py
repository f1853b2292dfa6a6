"""Figures of places abroad."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2019, 5, 14)


@pytest.mark.parametrize(
    "sentence",
    [
        "Murder in Mexico rose to 28,710 in 2018.",
        "Toronto recorded 96 homicides in 2018, its most ever.",
        "In South Korea, 300 people were killed in 2018.",
        "More people were killed in Rio de Janeiro than here.",
    ],
)
def test_a_figure_of_a_place_abroad_claims_nothing(sentence: str) -> None:
    assert claims_of(sentence, DAY) == ()


def test_the_nearest_place_decides() -> None:
    assert claims_of("Reno had 22 homicides in 2018, Toronto 96.", DAY) == ("homicides[reno-nv, 2018] = 22",)


@pytest.mark.parametrize("name", ["Albuquerque, New Mexico, had", "Reno, said London Breed, had"])
def test_a_name_that_is_part_of_another_is_none(name: str) -> None:
    assert len(claims_of(f"{name} 22 homicides in 2018.", DAY)) == 1
