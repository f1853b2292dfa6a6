"""The place that a paragraph speaks of."""

from __future__ import annotations

from onrecord.grounding.place_spoken_of import place_lent, settle_in
from onrecord.grounding.spoken import Spoken
from onrecord.model import MeasureWords, Reading, Shape, Span


def _counting(measure: str | None, statement: int) -> Reading:
    words = MeasureWords(Span(0, 1), measure) if measure else None
    return Reading(Shape.VALUE, Span(0, 1), statement, (), measure=words)


def test_another_crime_behind_several_boroughs_is_told_of_the_city() -> None:
    spoken = Spoken()
    settle_in(spoken, "new-york-ny/bronx", _counting("homicides", 1))
    assert place_lent(spoken, _counting("robberies", 2)) == "new-york-ny/bronx"
    settle_in(spoken, "new-york-ny/queens", _counting("homicides", 1))
    assert place_lent(spoken, _counting("robberies", 1)) == "new-york-ny/queens"
    assert place_lent(spoken, _counting(None, 2)) == "new-york-ny/queens"
    assert place_lent(spoken, _counting("robberies", 2)) == "new-york-ny"
