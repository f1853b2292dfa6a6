"""A pace of the past is held against no count of now."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord import pipeline, reading
from onrecord.model import Verdict
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        ("At midsummer, Chicago was on pace for fewer than 500 murders.", True),
        ("Halfway through the year, Chicago had been on pace for 600 murders.", True),
        ("Chicago is on pace for 800 murders this year.", False),
        ("The chief said Chicago was on pace for 800 murders this year.", False),
    ],
)
def test_a_pace_of_midsummer_is_not_that_of_now(text: str, unclear: bool) -> None:
    document = reading.read_text(text, published=date(2021, 8, 20), because="given")
    entries = pipeline.check_document(document, pipeline.default_record()).entries
    assert [entry.finding.verdict is Verdict.UNCLEAR for entry in entries] == [unclear]


def test_a_year_that_is_printed_stays_that_of_the_pace() -> None:
    text = "At midsummer, Chicago was on pace for 500 murders in 2020."
    assert claims_of(text, date(2021, 8, 20)) == ("projected (homicides[chicago-il, 2020] = 500)",)


@pytest.mark.parametrize(
    "text",
    [
        "Trenton's surging homicide rate is on pace to match last year's record.",
        "The rising murder rate in Newark could match last year's record.",
        "Newark's falling homicide count is on pace to match the low of 2012.",
    ],
)
def test_the_year_that_a_pace_is_to_match_is_none_of_what_moves_now(text: str) -> None:
    first = claims_of(text, date(2014, 7, 2))[0]
    assert "2014-01-01/2014-07-02" in first, first


def test_a_change_of_a_year_before_its_words_stays_of_it() -> None:
    text = "Last year's surging homicide count in Chicago broke a record."
    assert claims_of(text, date(2014, 7, 2))[0] == "homicides[chicago-il, 2012 -> 2013] rose sharply"


@pytest.mark.parametrize("case", load("past_pace"), ids=lambda case: case.text[:40])
def test_a_pace_of_now_is_of_the_year_that_runs(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
