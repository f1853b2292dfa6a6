"""Changes from the year told before."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("has_since"), ids=lambda case: case.text[:40])
def test_what_has_since_changed_did_so_from_the_year_told(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
