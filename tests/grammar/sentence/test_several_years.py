"""Several years on the other side of a comparison."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2019, 2, 10)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Robberies in 2018 fell 12 percent compared with the past five years.", ()),
        ("Robberies in 2018 were higher than over the past five years.", ()),
        ("Robberies in 2018 fell 12 percent compared with 2017.", ("robberies[tulsa-ok, 2017 -> 2018] fell by = 12%",)),
        (
            "Robberies in 2018 were higher than any in the past nine years.",
            ("robberies[tulsa-ok, 2018] is highest in 9 years",),
        ),
    ],
)
def test_no_figure_of_one_year_is_held_against_their_sum(sentence: str, claims: tuple[str, ...]) -> None:
    assert claims_of(f"TULSA — {sentence}", DAY) == claims
