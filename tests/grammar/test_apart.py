"""Places that have no part in a figure."""

from __future__ import annotations

import pytest

from onrecord.grammar.apart import stands_apart
from onrecord.grammar.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("sentence", "place", "expected"),
    [
        ("Thieves took 3,411 cars, and only Wichita and Omaha fared worse.", "Omaha", True),
        ("Thieves took 3,411 cars in Omaha.", "Omaha", False),
        ("It led the nation with 66 murders.", "the nation", True),
        ("Murders fell in the nation to 66.", "the nation", False),
        ("It had 40 murders and is twice our size.", "our", True),
    ],
)
def test_places_apart(sentence: str, place: str, expected: bool) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    mark = next(m for m in scene.places if place in sentence[m.words.span.start : m.words.span.end] or m.words.here)
    assert stands_apart(scene, mark, scene.quantities[0].last) is expected
