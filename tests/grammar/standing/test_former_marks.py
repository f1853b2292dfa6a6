"""The year of a record that has fallen."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar import parse
from onrecord.reading import read_text
from onrecord.voice import attribute
from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    "words",
    [
        "The old mark, 60, was set in 2016.",
        "The previous high, 60, dates from 2016.",
        "The former record: 60, in 2016.",
    ],
)
def test_what_follows_is_not_of_the_year_of_a_fallen_record(words: str) -> None:
    text = f"TULSA, Okla. — Never had so many people been murdered here. {words} Robberies rose 6 percent."
    assert claims_of(text, date(2018, 3, 4))[-1] == "robberies[tulsa-ok, 2016 -> 2017] rose by = 6%"


def test_the_figure_of_a_fallen_record_is_of_no_year_that_is_known() -> None:
    document = read_text("There were 82 murders in Tulsa in 2017. The previous high in that stretch was 71.")
    readings = parse(document, attribute(document)).readings
    assert [reading.unpaired for reading in readings] == [False, True]
