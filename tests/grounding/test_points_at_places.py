"""Words that only point at a place, behind other places than the story's own."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("points_at_places"), ids=lambda case: case.text[40:90])
def test_words_that_point(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
