"""Places named one after the other."""

from __future__ import annotations

import pytest

from onrecord.grammar import look
from onrecord.grammar.standing.runs_of_places import places_before, places_behind
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "before", "behind"),
    [
        ("Utah (83), Iowa and Ohio followed Texas and Maine.", 3, 2),
        ("In Utah robberies rose, and Iowa followed Texas.", 1, 1),
        ("Nobody followed.", 0, 0),
    ],
)
def test_a_run_ends_at_other_words(text: str, before: int, behind: int) -> None:
    scene = look(text, Span(0, len(text)))
    verb = scene.words.index("followed")
    assert len(places_before(scene, verb)) == before
    assert len(places_behind(scene, verb + 1)) == behind
