"""The time of a clause between two commas is not that of the verb behind it."""

from __future__ import annotations

import pytest

from onrecord.grammar.relatives import in_closed_relative
from onrecord.grammar.scene import look
from onrecord.model import Span


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
