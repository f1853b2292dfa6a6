"""Ranks of cities among those that a text ranks."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 10, 2)
_OPENS = "Among cities of 250,000 or more St. Louis had the highest murder rate in 2017. "


@pytest.mark.parametrize(
    ("rank", "field"),
    [
        ("Tulsa ranked 29th.", "us-cities-250k"),
        ("Nationally, Tulsa ranked 29th.", "us-cities"),
        ("Across America, Tulsa ranked 29th.", "us-cities"),
    ],
)
def test_the_field_is_the_one_told_before_where_none_is_named(rank: str, field: str) -> None:
    assert claims_of(_OPENS + rank, DAY)[-1].endswith(f"is #29 highest among {field}")


@pytest.mark.parametrize("case", load("in_its_field"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
