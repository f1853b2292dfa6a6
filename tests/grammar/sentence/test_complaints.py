"""Complaints that are how crimes are counted."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


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
