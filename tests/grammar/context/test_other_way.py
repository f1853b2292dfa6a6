"""Changes told by the one before."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("other_way"), ids=lambda case: case.text[:40])
def test_a_change_told_by_the_one_before(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
