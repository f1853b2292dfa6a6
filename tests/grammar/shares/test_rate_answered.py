"""A percent that answers for a rate named before."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("rate_answered"), ids=lambda case: case.text[:40])
def test_a_percent_that_answers(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
