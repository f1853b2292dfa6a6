"""The claims of cases/run_ends.txt, read from sentence to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("run_ends"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
