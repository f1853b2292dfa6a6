"""A date of an event behind "since" opens a window."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.sentence.since_event import since_event
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Murders fell 34 percent since the mayor took office eight years ago.", True),
        ("Murders fell 34 percent since the law passed in 2011.", True),
        ("It was the deadliest year since 1993 in 2010.", False),
        ("Since the vote murders fell 12 percent, to 60 in 2010.", False),
        ("Murders fell in 2010.", False),
    ],
)
def test_the_last_date_is_of_the_event(text: str, opens: bool) -> None:
    scene = look(text, Span(0, len(text)))
    assert since_event(scene, scene.periods[-1]) is opens
