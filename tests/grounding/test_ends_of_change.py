"""The claims of cases/ends_of_change.txt, read from sentence to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("ends_of_change"), ids=lambda case: case.text[-40:])
def test_the_counts_are_of_the_ends_of_the_change(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
