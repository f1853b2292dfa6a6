"""Turns that point back at what the one before told."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("points_back"), ids=lambda case: case.text[:40])
def test_a_turn_that_points_back_goes_on_with_what_was_told(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
