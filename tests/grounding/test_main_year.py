"""What a whole text is of."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("whole_texts"), ids=lambda case: case.text[:40])
def test_a_text_is_of_what_its_first_figures_tell(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
