"""The claims of cases/word_families.txt, read from sentence to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("word_families"), ids=lambda case: case.text[:60])
def test_reads_every_member_of_a_family(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
