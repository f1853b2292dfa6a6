"""The claims of cases/cleared_too.txt, read from sentence to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("cleared_too"), ids=lambda case: case.text[:40])
def test_what_goes_on_with_cases_cleared_is_of_them(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
