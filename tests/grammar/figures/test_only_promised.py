"""Numbers that somebody promises or asks for."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("only_promised"), ids=lambda case: case.text[:40])
def test_what_is_promised_is_no_change(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
