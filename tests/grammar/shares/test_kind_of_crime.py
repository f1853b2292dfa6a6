"""The claims of cases/kind_of_crime.txt, read from sentence to claim."""

from __future__ import annotations

import pytest

from onrecord.grammar.shares.kind_of_crime import is_kind_of
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("kind_of_crime"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [
        ("robberies", "violent_crimes", True),
        ("larcenies", "property_crimes", True),
        ("larcenies", "violent_crimes", False),
        ("violent_crimes", "robberies", False),
        ("arsons", "violent_crimes", False),
    ],
)
def test_a_kind_is_part_of_its_whole_alone(part: str, whole: str, told: bool) -> None:
    assert is_kind_of(part, whole) is told
