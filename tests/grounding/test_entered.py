"""What a sentence begins with of what was spoken of before it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load


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


@pytest.mark.parametrize("case", load("they_had"), ids=lambda case: case.text[:40])
def test_they_are_the_city_that_an_answer_named(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize("case", load("list_years"), ids=lambda case: case.text[:40])
def test_a_list_goes_on_with_the_year_of_its_first_item(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Milwaukee tells a different story.", "milwaukee-wi"),
        ("But in Milwaukee it is a very different story.", "milwaukee-wi"),
        ("Milwaukee is another matter.", "milwaukee-wi"),
        ("Milwaukee was glad.", "madison-wi"),
        ("A chief from Milwaukee has another office.", "madison-wi"),
    ],
)
def test_a_paragraph_may_end_at_the_place_of_the_next(words: str, place: str) -> None:
    text = f"Madison's murders fell in 2018. {words}\n\nMurders rose 20 percent from 2017 to 2018."
    assert claims_of(text, date(2019, 10, 12))[-1] == f"homicides[{place}, 2017 -> 2018] rose by = 20%"


@pytest.mark.parametrize("case", load("entered"), ids=lambda case: case.text[:40])
def test_a_paragraph_behind_another_city_is_that_citys_unless_a_known_speaker_opens_it(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
