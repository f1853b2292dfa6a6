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


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Japan, with a third as many people as the United States, had 442 murders in 2011.", ()),
        ("Toronto, which is as large as Chicago, had 45 homicides in 2011.", ()),
        ("Chicago, as large as Toronto, had 433 homicides in 2011.", ("homicides[chicago-il, 2011] = 433",)),
        ("New Mexico, unlike Ohio, had 121 murders in 2011.", ("homicides[nm, 2011] = 121",)),
        ("In France, murders fell, and Chicago had 433 homicides in 2011.", ("homicides[chicago-il, 2011] = 433",)),
    ],
)
def test_a_place_in_an_aside_is_not_the_nearest(sentence: str, claims: tuple[str, ...]) -> None:
    assert claims_of(sentence, DAY) == claims
