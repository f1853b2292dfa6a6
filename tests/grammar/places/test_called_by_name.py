"""Names of places that are here a person's."""

from __future__ import annotations

import pytest

from onrecord.grammar.places.places import find_places
from onrecord.grammar.words.tokens import tokenize


def _named(text: str) -> list[str]:
    tokens = tokenize(text, 0, len(text))
    marks = find_places(tokens, [token.norm for token in tokens])
    return [place for mark in marks for place in mark.words.candidates[:1]]


@pytest.mark.parametrize(
    "text",
    [
        "Troy, what's the headline?",
        "Gary, you covered this for years.",
        "Trenton, walk us through the figures.",
        "Thank you, Aurora.",
        "Thanks, Madison, for all of that.",
        "Good morning, Austin.",
        "Hello, Charlotte!",
        "TRENTON OKUDA, REPORTER: They are down.",
        "Virginia, how did they count?",
    ],
)
def test_somebody_called_by_name_is_no_place(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Trenton, where 28 died, has a new chief.", "trenton-nj"),
        ("In Troy, what counts is the total.", "troy-mi"),
        ("Thank you, Chicago!", "chicago-il"),
        ("Austin, which had 61, is next.", "austin-tx"),
        ("Chicago, what a year.", "chicago-il"),
        ("Crime fell in Trenton.", "trenton-nj"),
    ],
)
def test_a_place_stays_one(text: str, place: str) -> None:
    assert _named(text) == [place]
