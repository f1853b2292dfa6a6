"""Changes that a whole sentence tells in one word."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("told_alone"), ids=lambda case: case.text[:40])
def test_one_word_answers_the_question_before_it(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
