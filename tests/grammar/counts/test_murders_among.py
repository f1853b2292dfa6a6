"""Murders told as a part of the homicides."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("158 of them murders", "homicides(murder)[memphis-tn, 2021] = 158"),
        ("158 of those criminal", "homicides(murder)[memphis-tn, 2021] = 158"),
        ("158 of which were ruled murders", "homicides(murder)[memphis-tn, 2021] = 158"),
    ],
)
def test_murders_are_a_part_of_the_homicides(told: str, claim: str) -> None:
    assert claims_of(f"Memphis had 191 homicides in 2021, {told}.", date(2022, 3, 5))[-1] == claim


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("guns killed 158 of them", "homicides{gun}[memphis-tn, 2021] = 158"),
        ("guns took 158 of those lives", "homicides{gun}[memphis-tn, 2021] = 158"),
        ("guns killed 158 of the victims", "homicides{gun}[memphis-tn, 2021] = 158"),
        ("guns killed 158", "gun_deaths[memphis-tn, 2021] = 158"),
    ],
)
def test_those_whom_guns_killed_among_the_murdered_are_murdered(told: str, claim: str) -> None:
    assert claims_of(f"Memphis had 191 homicides in 2021, and {told}.", date(2022, 3, 5))[-1] == claim


@pytest.mark.parametrize(
    "told",
    [
        "had 191 homicides, 158 of them murders,",
        "had 191 homicides -158 of them murders -",
        "had 191 homicides, including 158 murders,",
        "had 158 deaths ruled murder among 191 homicides",
    ],
)
def test_homicides_of_which_some_are_murders_are_all_homicides(told: str) -> None:
    claims = claims_of(f"Mobile {told} in 2021.", date(2022, 3, 5))
    assert "homicides(all-homicides)[mobile-al, 2021] = 191" in claims


def test_homicides_alone_are_of_no_rule() -> None:
    assert claims_of("Mobile had 19 homicides in 2021.", date(2022, 3, 5)) == ("homicides[mobile-al, 2021] = 19",)
