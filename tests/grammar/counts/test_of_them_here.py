"""Parts of a count of the same sentence."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("of_them_here"), ids=lambda case: case.text[:40])
def test_a_part_of_a_count_before(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
