"""A place's part of a count."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 3, 1)
STATE = "Oklahoma had 245 murders in 2017. "


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Tulsa alone accounted for 62 of them.", ["homicides[tulsa-ok, 2017] = 62"]),
        (
            "Tulsa accounted for 62 of the state's dead and Lawton for 29.",
            ["homicides[tulsa-ok, 2017] = 62", "homicides[lawton-ok, 2017] = 29"],
        ),
    ],
)
def test_the_place_before_the_verb_has_the_number(text: str, claims: list[str]) -> None:
    assert list(claims_of(STATE + text, DAY)[1:]) == claims


def test_other_numbers_behind_for_are_of_no_place() -> None:
    assert claims_of(STATE + "Tulsa paid for 62 of them.", DAY)[1:] == ()
