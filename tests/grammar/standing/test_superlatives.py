"""The claims of cases/superlatives.txt, read from sentence to claim."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.model import Verdict
from onrecord.pipeline import check_document, default_record
from onrecord.reading import read_text
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("superlatives"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    "text",
    [
        "At the peak in 2016, Chicago had 778 homicides.",
        "At their peak, in 2016, homicides in Chicago numbered 778.",
        "In 2016, the peak year, Chicago had 778 homicides.",
    ],
)
def test_a_peak_of_years_that_nobody_names_is_not_contradicted(text: str) -> None:
    document = read_text(text, published=date(2021, 8, 20), because="given")
    entries = check_document(document, default_record()).entries
    assert Verdict.CONTRADICTED not in [entry.finding.verdict for entry in entries]
