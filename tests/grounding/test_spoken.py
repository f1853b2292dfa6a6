"""What a paragraph has spoken of so far."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grounding.spoken import Spoken
from onrecord.model import MeasureWords, Reading, Shape, Span
from tests.claim_cases import Case, claims_of, load


def test_a_paragraph_begins_with_nothing_spoken_of() -> None:
    spoken = Spoken(3, 7)
    assert (spoken.paragraph, spoken.statement) == (3, 7)
    assert (spoken.measure, spoken.place, spoken.period, spoken.newest, spoken.speaker) == (None,) * 5


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


def test_the_year_before_is_told_to_hold_the_year_of_the_text_against_it() -> None:
    text = "TULSA, Okla. — There were 53 homicides in 2023.\n\nThe year before, it was 68. It is the lowest since 2014."
    assert claims_of(text, date(2024, 1, 4))[-1] == "homicides[tulsa-ok, 2023] is lowest since 2014"
    text = "TULSA, Okla. — There were 53 homicides in 2023.\n\nIn 2022 there were 68. Robberies fell 9 percent."
    assert claims_of(text, date(2024, 1, 4))[-1] == "robberies[tulsa-ok, 2021 -> 2022] fell by = 9%"


def test_a_turn_of_a_transcript_goes_on_with_what_was_counted_in_the_one_before() -> None:
    text = (
        "CHIEF ANN DOYLE: Murders in New York came to 386 in 2023. There were 974 shootings.\n\n"
        "CHAIR LOU HALE: Was it ever under a thousand?\n\nCHIEF ANN DOYLE: The Bronx had 308 in 2022."
    )
    assert claims_of(text, date(2024, 1, 4))[-1] == "shooting_incidents[new-york-ny/bronx, 2022] = 308"


@pytest.mark.parametrize("case", load("spoken"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize("case", load("they_had"), ids=lambda case: case.text[:40])
def test_they_are_the_city_that_an_answer_named(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
