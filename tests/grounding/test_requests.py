"""What is asked for without a question."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("requests"), ids=lambda case: case.text[:40])
def test_an_answer_is_of_what_was_asked_for(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
