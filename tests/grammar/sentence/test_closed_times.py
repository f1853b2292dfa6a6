"""Times that were brought to an end, and no cases."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("closed_times"), ids=lambda case: case.text[:40])
def test_a_closed_year_clears_no_cases(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
