"""The claims of cases/joined_bases.txt, read from sentence to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("joined_bases"), ids=lambda case: case.text[-40:])
def test_read(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
