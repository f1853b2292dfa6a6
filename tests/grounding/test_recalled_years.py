"""The claims of cases/recalled_years.txt, read from text to claim."""

from __future__ import annotations

import pytest

from onrecord.grounding.recalled_years import recalls
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("recalled_years"), ids=lambda case: case.text[:40])
def test_what_follows_is_of_the_year_that_somebody_recalls(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    ("before", "behind", "recalled"),
    [
        ("the pastor remembered", "", True),
        ("some remembered", "all too well", True),
        ("roe harked back to", "", True),
        ("roe came back in", "", False),
        ("roe remembered", "but said that it was over", False),
    ],
)
def test_the_year_is_all_that_the_sentence_recalls(before: str, behind: str, *, recalled: bool) -> None:
    assert recalls(before.split(), behind.split()) is recalled
