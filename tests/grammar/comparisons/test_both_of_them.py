"""Comparisons with places that the words only point back at; the cases stand in `tests/cases/both_of_them.txt`."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("both_of_them"), ids=lambda case: case.text[-50:])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
