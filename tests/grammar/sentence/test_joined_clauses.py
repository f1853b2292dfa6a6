"""Places of a clause that "and" joins on."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.joined_clauses import of_a_joined_clause, owns_joined_clause
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Murders rose 5 percent, and in Denver robberies fell.", True),
        ("Murders rose 5 percent and in Denver there were 40.", True),
        ("He said murders rose 5 percent and that in Denver the mayor quit.", True),
        ("He said murders rose 5 percent and that Denver had 40.", True),
        ("Murders rose 5 percent and burglaries in Denver fell.", True),
        ("Murders rose 5 percent, and Denver had 40.", True),
        ("Murders rose 5 percent and burglaries fell in Denver.", False),
        ("Murders rose 5 percent in Denver and robberies fell.", False),
        ("Murders rose 5 percent here and in Denver.", False),
    ],
)
def test_a_place_ahead_of_the_verb_of_a_joined_clause_is_of_that_clause(sentence: str, expected: bool) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    mark = next(mark for mark in scene.places if mark.words.candidates)
    assert of_a_joined_clause(scene, mark, scene.quantities[0].last) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was more than any other city in the state, and Denver's count doubled.", True),
        ("It was more than any other city, but Denver's doubled.", True),
        ("It was more than any other city, and Denver had 40.", False),
        ("Murders rose in the suburbs and Denver's downtown.", False),
    ],
)
def test_what_is_a_places_own_behind_and_is_of_that_place_alone(sentence: str, expected: bool) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    mark = next(mark for mark in scene.places if mark.words.candidates)
    assert owns_joined_clause(scene, mark) is expected
