"""A share that was lost."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("lost_part"), ids=lambda case: case.text[:40])
def test_a_share_that_was_lost_is_a_fall(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
