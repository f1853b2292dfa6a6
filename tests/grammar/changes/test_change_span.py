"""Where a change in words stands."""

from __future__ import annotations

import pytest

from onrecord.grammar.changes.change_span import span_of_change
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Last year murders rose in Omaha", "murders rose"),
        ("Murders in the eight largest cities of the state of Iowa rose", "rose"),
    ],
)
def test_a_measure_is_shown_with_its_change_where_it_is_near(text: str, shown: str) -> None:
    scene = look(text, Span(0, len(text)))
    span = span_of_change(scene, next(cue for cue in scene.cues if cue.row["cue"] == "change"), scene.measures[0])
    assert text[span.start : span.end] == shown
