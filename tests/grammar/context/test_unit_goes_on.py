"""A bare number behind a rate."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("unit_goes_on"), ids=lambda case: case.text[:40])
def test_a_bare_number_behind_a_rate(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
