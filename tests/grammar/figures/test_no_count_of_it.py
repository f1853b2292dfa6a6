"""Numbers and words beside a crime that count none of it, as plain-text cases."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("no_count_of_it"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
