"""Whose budget a sum of money is; more in `tests/cases/budgets.txt`."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.figures.budgets import budget_words, office_named
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import Span
from tests.claim_cases import Case, claims_of, load

DAY = date(2017, 8, 12)


def _scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The ATF traced a gun for the Justice Department.", "justice_department_budget"),
        ("Reno has 300 officers.", "police_budget"),
        ("The mayor spoke.", None),
    ],
)
def test_the_office_named_last(text: str, measure: str | None) -> None:
    office = office_named(_scene(text))
    assert (office.measure if office else None) == measure


@pytest.mark.parametrize("case", load("budgets"), ids=lambda case: case.text[:50])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


def test_a_budget_without_an_owner_is_that_of_the_office_told_before() -> None:
    scene, office = _scene("The budget of $290 million was passed."), office_named(_scene("The ATF spoke."))
    words = budget_words(scene, scene.quantities[0], None, office)
    assert words is not None
    assert words.measure == "atf_budget"
    assert budget_words(scene, scene.quantities[0], None, None) is None


def test_the_budget_of_the_department_is_of_the_one_named_before() -> None:
    text = "The Justice Department is hiring. The department's budget was $28 billion in fiscal 2017."
    assert claims_of(text, DAY) == ("justice_department_budget[us, FY2017] = $28000000000 (to 1000000000)",)
