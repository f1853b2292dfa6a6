from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.checking.noise import within_noise


@pytest.mark.parametrize(
    ("before", "after", "expected"), [(50, 58, True), (485, 762, False), (10, 20, True), (10, 22, False)]
)
def test_known_cases(before: int, after: int, expected: bool) -> None:
    assert within_noise(Decimal(before), Decimal(after)) is expected


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_the_test_has_no_direction(before: int, after: int) -> None:
    assert within_noise(Decimal(before), Decimal(after)) is within_noise(Decimal(after), Decimal(before))
