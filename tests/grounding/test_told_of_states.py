"""The claims of cases/told_of_states.txt, read from sentence to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("told_of_states"), ids=lambda case: case.text[:40])
def test_a_paragraph_that_opens_with_a_state_is_of_it(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
