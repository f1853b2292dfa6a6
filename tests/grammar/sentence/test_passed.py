"""Verbs that reach a total or beat another's."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize(
    ("text", "beats"),
    [
        ("Tulsa's rate passed Houston's.", True),
        ("Its toll topped that of Reno in May.", True),
        ("Homicides in Tulsa passed 60.", False),
        ("Tulsa topped Houston.", False),
        ("The bill passed Ohio's Senate.", False),
    ],
)
def test_another_s_figure_as_the_object_is_beaten(text: str, beats: bool) -> None:
    assert ("beat" in look(text, Span(0, len(text))).kinds) is beats


@pytest.mark.parametrize("case", load("beside_a_place"), ids=lambda case: case.text[:40])
def test_a_rate_that_is_higher_than_a_place_s_rose_nowhere(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
