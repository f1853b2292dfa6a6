"""Places that have no part in a figure."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.apart import sizes_a_place, stands_apart
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("sentence", "place", "expected"),
    [
        ("Thieves took 3,411 cars, and only Wichita and Omaha fared worse.", "Omaha", True),
        ("Thieves took 3,411 cars in Omaha.", "Omaha", False),
        ("It led the nation with 66 murders.", "the nation", True),
        ("Murders fell in the nation to 66.", "the nation", False),
        ("It had 40 murders and is twice our size.", "our", True),
        ("Mesa, the nation's third-largest city, had 40 murders.", "the nation", True),
        ("Mesa, the murder capital of the country, had 40 murders.", "the country", True),
        ("Mesa, one of America's deadliest cities, had 40 murders.", "America", True),
        ("Mesa, the fifth-largest U.S. city, had 40 murders.", "U.S.", True),
        ("Police in Mesa, the largest city in Arizona, counted 40 murders.", "Arizona", True),
        ("Mesa, with the nation's highest murder rate, had 40 murders.", "the nation", True),
        ("The nation's cities had 40 murders.", "The nation", False),
    ],
)
def test_places_apart(sentence: str, place: str, expected: bool) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    mark = next(m for m in scene.places if place in sentence[m.words.span.start : m.words.span.end] or m.words.here)
    assert stands_apart(scene, mark, scene.quantities[0].last) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Mesa, the largest city in Arizona, had 40 murders.", True),
        ("Mesa has the third-largest U.S. police department.", True),
        ("Mesa had the largest number of murders of any city.", False),
        ("Mesa had the largest drop in city murders.", False),
        ("Mesa is the deadliest city in Arizona.", False),
    ],
)
def test_sizes_of_places(sentence: str, expected: bool) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    top = next(cue for cue in scene.cues if cue.row["cue"] == "super")
    assert sizes_a_place(scene, top) is expected
