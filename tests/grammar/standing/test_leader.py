"""Who leads an order, and who comes behind."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("leader"), ids=lambda case: case.text[:40])
def test_who_leads_and_who_comes_behind(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
