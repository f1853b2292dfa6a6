"""Years of ", which" clauses that a comma closes: the sentence goes on without them."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.relative_clauses import in_closed_relative, told_in_passing
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize(
    ("sentence", "passing"),
    [
        ("Gary, which had topped the region in 2000, ended with 61 homicides.", True),
        ("Reno, which in 1999 was the worst, had 61 homicides.", True),
        ("The chief, who came in 2013, counted 61 homicides.", True),
        ("Reno, which had led last year, had 61 homicides.", True),
        ("Reno, which last year saw more, had 61 homicides.", False),
        ("Reno, which had 61 homicides in 2013, is quiet.", False),
        ("In 2013 Reno, which is quiet, had 61 homicides.", False),
    ],
)
def test_a_year_told_in_passing(sentence: str, passing: bool) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    figure = next(quantity for quantity in scene.quantities if quantity.value == 61)
    assert told_in_passing(scene, scene.periods[0], figure.first) is passing


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("The North District, which had 40 murders in 2016, counted 25.", True),
        ("Sparks, where 14 people were killed in 2016, had 25.", True),
        ("Sparks, which had 40 murders in 2016, 15 more than in a bad year, has 25.", False),
        ("Sparks had 40 murders in 2016, and 25.", False),
        ("Murders rose in 2016, which had 25.", False),
    ],
)
def test_a_clause_is_closed_by_the_main_verb(text: str, closed: bool) -> None:
    scene = look(text, Span(0, len(text)))
    assert in_closed_relative(scene, scene.words.index("2016"), scene.words.index("25")) is closed


@pytest.mark.parametrize("case", load("relative_clauses"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
