"""Whether a sentence without a figure turns the text to its place."""

from __future__ import annotations

import pytest

from onrecord.grounding.named import Named
from onrecord.grounding.turns import asks, turns
from onrecord.model import PlaceWords, Span


def named(text: str, place: str) -> Named:
    at = text.index(place)
    words = PlaceWords(Span(at, at + len(place)), (place.lower(),), "city")
    return Named(frozenset(), {0: (words,)}, {}, {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Toledo the news is no better.", True),
        ("Across the river in Toledo nobody sleeps.", True),
        ("Three hours' drive to the south, Toledo is at ease.", True),
        ("She said that, in her view, Toledo is at ease.", False),
        ("The analyst, who has a cat, lives in Toledo.", False),
        ("And what about our friends over in Toledo?", True),
    ],
)
def test_a_sentence_turns_to_the_place_that_it_begins_with_or_asks_about(text: str, expected: bool) -> None:
    assert turns(text, Span(0, len(text)), 0, named(text, "Toledo")) is expected


def test_a_question_in_quotes_asks() -> None:
    assert asks("“And Toledo?”", Span(0, 13))
    assert not asks("And Toledo.", Span(0, 11))
