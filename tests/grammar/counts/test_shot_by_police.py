"""A few people shot by police, told among a year's figures."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("shot_by_police"), ids=lambda case: case.text[:40])
def test_few_people_shot_by_police(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
