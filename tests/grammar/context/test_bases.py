"""Of how many heads a bare rate is."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("bare_bases"), ids=lambda case: case.text[:40])
def test_a_bare_rate_is_of_the_base_told_last(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
