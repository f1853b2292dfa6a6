"""What a paragraph of a fact check that rules on the claim before it leaves out."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("ruled"), ids=lambda case: case.text[:40])
def test_a_verdict_is_of_the_claims_year(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
