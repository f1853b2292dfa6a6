"""What a text spoke of last that can be taken."""

from __future__ import annotations

import pytest

from onrecord.grammar.context.things_told import Things, things_told
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("She locks her car at night.", Things("car", "car")),
        ("The car held two bicycles.", Things("other", "other")),
        ("She parks her truck behind the house.", Things("car", "home")),
        ("He slept.", Things()),
    ],
)
def test_the_thing_named_last_is_meant(text: str, things: Things) -> None:
    assert things_told(look(text, Span(0, len(text)))) == things
