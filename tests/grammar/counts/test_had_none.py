"""A crime that a place did not have."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("had_none"), ids=lambda case: case.text[:40])
def test_what_a_place_had_none_of(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
