"""The level that a rate in percent comes to."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("levels_of_rates"), ids=lambda case: case.text[:40])
def test_the_level_of_a_rate(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
