"""Crimes told by who commits them."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("offenders"), ids=lambda case: case.text[:40])
def test_who_did_it_and_how_often_is_a_count(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
