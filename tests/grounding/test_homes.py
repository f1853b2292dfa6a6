"""The one place that a measure's figures are of, where neither they nor the words name it."""

from __future__ import annotations

from onrecord.grounding.homes import at_home
from onrecord.grounding.places import Ground
from onrecord.model import MeasureWords, PlaceWords, Reading, Shape, Span

SPAN = Span(0, 4)
RENT = MeasureWords(SPAN, "median_rent", home="elm-harbor-xx")
STORY = Ground("boston-ma", "the dateline", "ma", "boston-ma")


def reading(*places: PlaceWords) -> Reading:
    return Reading(Shape.VALUE, SPAN, 0, ("value",), places=places)


def test_words_that_name_no_place_are_of_its_home() -> None:
    because: list[str] = []
    assert at_home(reading(), RENT, STORY, because) == ("elm-harbor-xx",)
    assert because == ["the figures are of one place that they do not name"]


def test_words_that_name_another_are_not() -> None:
    tulsa = PlaceWords(SPAN, ("tulsa-ok",), "city")
    state = PlaceWords(SPAN, (), "state", here=True)
    assert at_home(reading(tulsa), RENT, STORY, []) == ()
    assert at_home(reading(state), RENT, STORY, []) == ()


def test_a_measure_without_a_home_has_none() -> None:
    assert at_home(reading(), MeasureWords(SPAN, "homicides"), STORY, []) == ()
