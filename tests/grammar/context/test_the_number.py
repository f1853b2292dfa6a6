"""What stands for the thing that a text counts, told of a place."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 1, 4)
LEAD = "Reno had 41 murders in 2017. "


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("In Tulsa the number more than doubled, to 12.", ("2016 -> 2017] rose by > 100%", "2017] = 12")),
        ("In Tulsa the total was unchanged, at 13.", ("2016 -> 2017] held", "2017] = 13")),
        ("Tulsa's held at 17.", ("2016 -> 2017] held", "2017] = 17")),
        ("In Tulsa it fell to 12.", ("2016 -> 2017] fell", "2017] = 12")),
    ],
)
def test_the_number_of_a_place_goes_on_the_series(words: str, claims: tuple[str, str]) -> None:
    assert claims_of(LEAD + words, DAY)[1:] == tuple(f"homicides[tulsa-ok, {claim}" for claim in claims)


@pytest.mark.parametrize(
    "words",
    [
        "In Tulsa it took police 12 days.",
        "The number was up to 12.",
        "Tulsa's stadium held at most 6,000.",
        "In Tulsa the number was unchanged.",
    ],
)
def test_without_a_place_and_its_figure_nothing_is_told(words: str) -> None:
    assert len(claims_of(LEAD + words, DAY)) == 1


def test_the_owner_beside_the_verb_is_whose_count_moves() -> None:
    text = "Murders in Reno went from 23 to 39 in 2017, Tulsa's held at 17 and Omaha had 31."
    assert claims_of(text, DAY)[2:] == (
        "homicides[tulsa-ok, 2016 -> 2017] held",
        "homicides[tulsa-ok, 2017] = 17",
        "homicides[omaha-ne, 2017] = 31",
    )
