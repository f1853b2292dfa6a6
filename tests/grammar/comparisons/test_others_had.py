"""Other places that have more or less of what was just told."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("others_had"), ids=lambda case: case.text[:40])
def test_what_others_had_more_of_is_held_against_the_place_just_told(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
