"""A time in brackets, and whose it is."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2024, 3, 1)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Murders in Omaha: 31 (2023), 29 (2022)", ["2023] = 31", "2022] = 29"]),
        ("Omaha had 31 murders last year (29 in 2022).", ["2023] = 31", "2022] = 29"]),
        ("Murders in Omaha: 31 (29 in 2022).", ["2022] = 29"]),
    ],
)
def test_the_time_belongs_to_the_figure_of_its_bracket(text: str, claims: list[str]) -> None:
    assert [claim.removeprefix("homicides[omaha-ne, ") for claim in claims_of(text, DAY)][-len(claims) :] == claims
