"""Orders behind an aside on a part."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("past_asides"), ids=lambda case: case.text[:40])
def test_an_order_behind_an_aside(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
