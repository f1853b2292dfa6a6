"""Superlatives and records that tell no extreme."""

from __future__ import annotations

import pytest

from onrecord.grammar.no_extreme import most_of, of_other_things
from onrecord.grammar.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The most recent numbers show 60 murders.", True),
        ("Murders fell in most violent and nonviolent crime categories.", True),
        ("It had the most murders since 1990.", False),
    ],
)
def test_most_of_them_is_no_top(text: str, found: bool) -> None:
    scene = look(text, Span(0, len(text)))
    assert most_of(scene, next(cue for cue in scene.cues if cue.row["cue"] == "super")) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The city drew an all-time high of 2 million visitors.", True),
        ("The rise was nearly unprecedented.", True),
        ("The city counted an all-time high of 500 murders.", False),
    ],
)
def test_a_record_of_other_things_is_none(text: str, found: bool) -> None:
    scene = look(text, Span(0, len(text)))
    assert of_other_things(scene, next(cue for cue in scene.cues if cue.row["cue"] == "record")) is found
