"""A difference from a record whose year is not told claims nothing; one whose year is told does."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 1, 4)
FIRST = "homicides[omaha-ne, 2017] = 31"


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("five short of the record", ()),
        ("12 fewer than the city's all-time high", ()),
        ("9 percent below its peak", ()),
        ("just short of the record", ()),
        (
            "11 short of the record set in 2015",
            ("homicides[omaha-ne, 2015 -> 2017] fell by = 11", "homicides[omaha-ne, 2015] is highest ever"),
        ),
        ("a record", ("homicides[omaha-ne, 2017] is highest ever",)),
    ],
)
def test_how_far_a_figure_stands_from_a_record(words: str, claims: tuple[str, ...]) -> None:
    assert claims_of(f"Omaha recorded 31 homicides in 2017, {words}.", DAY) == (FIRST, *claims)
