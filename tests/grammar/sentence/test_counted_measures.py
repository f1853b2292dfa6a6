"""Which measures of a sentence can be counted."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import Case, claims_of, load


def measures(text: str) -> list[str | None]:
    scene = look(text, Span(0, len(text)))
    return [mark.row["measure"] for mark in scene.measures]


def test_no_unit_and_no_toll_of_a_storm_is_counted() -> None:
    assert measures("The homicide unit has 12 detectives") == []
    assert measures("The storm's death toll rose to 12") == []
    assert measures("The force shrank by 12 percent") == ["sworn_officers"]
    assert measures("A third of the force is over 50") == []


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Robberies fell 5 percent, to 410 complaints.", "robberies"),
        ("Robberies fell, and there were 410 complaints against officers.", "police_complaints"),
        ("There were 410 complaints, and robberies fell.", "police_complaints"),
    ],
)
def test_a_number_of_complaints_is_of_the_crime_before_it(text: str, measure: str) -> None:
    scene = look(text, Span(0, len(text)))
    said = next(mark for mark in scene.measures if scene.words[mark.first] == "complaints")
    assert said.row["measure"] == measure


@pytest.mark.parametrize("case", load("counted_measures"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


def test_what_is_done_to_officers_counts_neither_them_nor_assaults() -> None:
    for told in ("Assaults on Boston police officers rose 20 percent.", "Attacks on police officers rose to 412."):
        assert measures(told) == [""], told
    assert measures("Assaults rose 20 percent") == ["aggravated_assaults"]
    assert measures("Assaults on Boston's police are up") != ["sworn_officers"]
