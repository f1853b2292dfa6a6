"""Extremes told by what is beyond a whole field."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.standing.more_than_any import beats_every, more_than_any
from onrecord.model import End, Span


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("Tulsa had more murders in 2016 than in any year since 1990.", End.HIGHEST),
        ("Tulsa had fewer murders in 2016 than any big city.", End.LOWEST),
        ("Tulsa's murder rate was above that of any big city.", End.HIGHEST),
        ("Tulsa had more murders in 2016 than in 2015.", None),
    ],
)
def test_more_than_any(sentence: str, end: End | None) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    cue = next(one for one in scene.cues if one.row["cue"] == "more")
    found = more_than_any(scene, 0, cue)
    assert (found.end if found else None) == end


def test_beyond_every_other() -> None:
    sentence = "Tulsa's murder rate passed every other big city."
    scene = look(sentence, Span(0, len(sentence)))
    cue = next(one for one in scene.cues if one.row["cue"] == "beat")
    found = beats_every(scene, 0, cue)
    assert found is not None
    assert found.end is End.HIGHEST
