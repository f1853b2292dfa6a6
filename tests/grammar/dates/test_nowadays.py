""" "Today" among other times is no day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Murders in Omaha are lower today than in 1992.", ("homicides[omaha-ne] < homicides[omaha-ne, 1992]",)),
        ("Homicides in Omaha today are at their lowest since 1965.", ("homicides[omaha-ne] is lowest since 1965",)),
    ],
)
def test_today(text: str, claims: tuple[str, ...]) -> None:
    assert claims_of(text, date(2018, 5, 14)) == claims
