"""What a question that follows up leaves out."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("follow_ups"), ids=lambda case: case.text[:40])
def test_an_answer_goes_on_with_what_the_question_goes_on_with(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
