"""The dead of a text that counts deaths."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("those_who_died"), ids=lambda case: case.text[:40])
def test_those_who_died(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
