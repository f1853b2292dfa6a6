"""The part of a count that one place has."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("part_there"), ids=lambda case: case.text[:40])
def test_the_part_of_a_place(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
