"""What each sentence of a document names."""

from __future__ import annotations

from onrecord.grounding.named import named_in
from onrecord.model import MeasureWords, Parsed, PlaceWords, Span

SPAN = Span(0, 1)


def test_names_are_sorted_by_sentence_and_only_places_that_can_be_spoken_of_count() -> None:
    city, region = PlaceWords(SPAN, ("detroit-mi",), "city"), PlaceWords(SPAN, ("us/south",), "region")
    topic = MeasureWords(SPAN, "homicides")
    named = named_in(Parsed((), ((0, region), (2, city)), ((1, topic),)))
    assert named.places == {2: [city]}
    assert named.topics == {1: [topic]}
    assert named.claimed == frozenset()
