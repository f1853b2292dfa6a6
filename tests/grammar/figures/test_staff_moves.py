"""By how many officers a force changes."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("staff_moves"), ids=lambda case: case.text[:40])
def test_by_how_many_a_force_changes(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
