"""What a paragraph has spoken of so far."""

from __future__ import annotations

from decimal import Decimal

from onrecord.claims.periods import year
from onrecord.grounding.spoken import Spoken, Told, told_near
from onrecord.model import MeasureWords, Period, Reading, Shape, Span


def test_a_paragraph_begins_with_nothing_spoken_of() -> None:
    spoken = Spoken(3, 7)
    assert (spoken.paragraph, spoken.statement) == (3, 7)
    assert (spoken.measure, spoken.place, spoken.period, spoken.newest, spoken.speaker) == (None,) * 5


def _told(statement: int, period: Period, place: str = "omaha-ne") -> Told:
    return Told(statement, "homicides", (place,), period, Decimal(40))


def test_counts_of_one_thing_at_one_place_are_near_for_a_few_sentences() -> None:
    told = [_told(0, year(2019)), _told(1, year(2021)), _told(1, year(2018), "lincoln-ne")]
    assert [one.period for one in told_near(told, 2, "homicides", ("omaha-ne",))] == [year(2021), year(2019)]
    assert told_near(told, 9, "homicides", ("omaha-ne",)) == ()


def _counting(measure: str | None, statement: int) -> Reading:
    words = MeasureWords(Span(0, 1), measure) if measure else None
    return Reading(Shape.VALUE, Span(0, 1), statement, (), measure=words)


def test_another_crime_behind_several_boroughs_is_told_of_the_city() -> None:
    spoken = Spoken()
    spoken.settle_in("new-york-ny/bronx", _counting("homicides", 1))
    assert spoken.lends(_counting("robberies", 2)) == "new-york-ny/bronx"
    spoken.settle_in("new-york-ny/queens", _counting("homicides", 1))
    assert spoken.lends(_counting("robberies", 1)) == "new-york-ny/queens"
    assert spoken.lends(_counting(None, 2)) == "new-york-ny/queens"
    assert spoken.lends(_counting("robberies", 2)) == "new-york-ny"
