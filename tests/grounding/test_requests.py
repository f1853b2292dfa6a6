"""What is asked for without a question, or left out of one."""

from __future__ import annotations

import pytest

from onrecord.grounding.requests import is_turn
from onrecord.model import Setting, Span, Statement
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("requests"), ids=lambda case: case.text[:40])
def test_an_answer_is_of_what_was_asked_for(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(("text", "turn"), [("ROE: It fell.", True), ("She told them all of the FBI: It fell.", False)])
def test_a_label_in_capitals_opens_a_turn(text: str, turn: bool) -> None:
    said = Statement(Span(text.index("It"), len(text)), 0, Setting.BODY)
    assert is_turn(text, said) is turn
