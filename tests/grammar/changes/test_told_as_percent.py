"""Changes told again in percent."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("told_as_percent"), ids=lambda case: case.text[:40])
def test_a_change_told_again_in_percent(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
