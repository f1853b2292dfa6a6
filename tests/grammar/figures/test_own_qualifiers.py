"""Qualifiers that stand at a measure and away from its figure."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("own_qualifiers"), ids=lambda case: case.text[:40])
def test_what_stands_at_a_measure_narrows_it(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
