"""What is told of each of several years that only a sentence before names."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar import parse
from onrecord.reading import read
from onrecord.voice import attribute


def unread(text: str) -> list[str]:
    document = read(f"TULSA, Okla. — {text}".encode(), "case", date(2018, 1, 4))
    return [reading.unread for reading in parse(document, attribute(document)).readings]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In each of those years, Tulsa led the state in its homicide rate.", "each of those years"),
        ("In every one of those years robberies fell.", "every one of those years"),
        ("Tulsa led the nation in robberies in all of these years.", "all of these years"),
        ("In both of those years the city had more than 60 homicides.", "both of those years"),
        ("In both years robberies fell.", "both years"),
        ("In each of the three prior years, rapes fell.", "each of the three prior years"),
        ("Burglaries rose in each of those five years.", "each of those five years"),
        ("In most of those years Tulsa led the nation in homicides.", "most of those years"),
    ],
)
def test_the_years_of_another_sentence_are_no_one_year(text: str, words: str) -> None:
    assert unread(text)[0] == words


@pytest.mark.parametrize(
    "text",
    [
        "In each of the past three years robberies fell.",
        "Tulsa had more homicides in 2017 than in each of the three prior years.",
        "There were 81 homicides in 2017, fewer than in any of those years.",
        "In both 2016 and 2017 there were 81 homicides.",
        "In 2017 robberies fell; in each of those years somebody else was chief.",
    ],
)
def test_years_that_the_sentence_names_or_holds_it_against_are_read(text: str) -> None:
    assert not any(unread(text))
