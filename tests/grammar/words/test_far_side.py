"""The far side of a comparison."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize(
    ("text", "far"),
    [
        ("Murders fell from 303 to 267", "303"),
        ("There were 267, from 303", "303"),
        ("more than in 2016", "in 2016"),
        ("7 times Flint's rate", "Flint's rate"),
        ("half of what it was", "of what it was"),
        ("a 4 percent rise on 2016", "2016"),
        ("down 4 percent on the year", ""),
        ("twice last year's 40", "last year's 40"),
        ("a shot from 303 Main Street", ""),
        ("over the summer", ""),
        ("rose 4 percent from 2014 in 2020", "2014"),
        ("rose 4 percent from the first half of 2019", "the first half of 2019"),
    ],
)
def test_what_stands_on_the_far_side(text: str, far: str) -> None:
    scene = look(text, Span(0, len(text)))
    told = [token for token, other in zip(scene.tokens, scene.far, strict=True) if other]
    assert (text[told[0].start : told[-1].end] if told else "") == far


@pytest.mark.parametrize("case", load("far_sides"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize("case", load("next_rivals"), ids=lambda case: case.text[-40:])
def test_behind_several_rivals_the_first_place_is_spoken_of(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
