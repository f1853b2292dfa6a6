"""Days on which nothing is counted."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("Your Oct. 2 editorial says that burglaries are at a record.", []),
        ("At the March 9 hearing he said there were 40 burglaries in 2018.", ["2018"]),
        ("There were 40 burglaries by March 9, the report said.", ["by March 9"]),
        ("Its 2018 report counts 40 burglaries.", ["2018"]),
    ],
)
def test_they_are_no_time_of_a_count(sentence: str, periods: list[str]) -> None:
    assert [period.text for period in look(sentence, Span(0, len(sentence))).periods] == periods


@pytest.mark.parametrize("case", load("dates_no_figure"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    ("source", "period"),
    [
        ("According to the FBI's 2012 figures", ", 2012"),
        ("By 2012 FBI data", ", 2012"),
        ("According to the FBI's 2012 report on cities", ""),
    ],
)
def test_the_year_of_the_figures_dates_what_they_show(source: str, period: str) -> None:
    assert claims_of(f"{source}, Tulsa had 126 murders.", date(2013, 9, 20)) == (
        f"homicides(ucr)[tulsa-ok{period}] = 126",
    )
