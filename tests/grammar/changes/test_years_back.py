"""How far back a change starts."""

from __future__ import annotations

import pytest

from onrecord.grammar.changes.years_back import years_back
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Robberies doubled in two years", 2),
        ("In his three years as chief, robberies in the city have fallen", 3),
        ("In the mayor's four years in office, robberies have fallen", 4),
        ("His three years of service ended as robberies fell", None),
        ("Robberies fell", None),
    ],
)
def test_the_years_since_it_began(text: str, years: int | None) -> None:
    scene = look(text, Span(0, len(text)))
    verb = next(cue for cue in scene.cues if cue.row["cue"] == "change") if "doubled" not in text else None
    assert years_back(scene, verb.last if verb else scene.words.index("doubled") + 1) == years
