"""The claims of cases/state_heads.txt, read from sentence to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("state_heads"), ids=lambda case: case.text[:40])
def test_a_section_is_of_the_state_above_it(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
