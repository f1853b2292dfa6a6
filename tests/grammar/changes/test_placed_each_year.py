"""Orders of places told of several years in a row."""

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
        ("Tulsa has had the highest murder rate of any big city in each year since 2010.", "each year since 2010"),
        ("Tulsa has led the nation in murders every year since 2000.", "every year since 2000"),
        ("For five years in a row, Tulsa has had more murders than Omaha.", "five years in a row"),
        ("Tulsa has had more murders than Omaha for five years in a row.", "five years in a row"),
        ("In each of the past five years, Tulsa had a higher murder rate than Omaha.", "each of the past five years"),
        ("Oklahoma has had the nation's highest murder rate for nine straight years.", "nine straight years"),
    ],
)
def test_no_order_of_places_is_claimed_of_each_year(text: str, words: str) -> None:
    assert unread(text)[0] == words


@pytest.mark.parametrize(
    "text",
    [
        "Tulsa had more murders than Omaha in 2016 for the fifth straight year.",
        "Murders in Tulsa were the lowest since 2010.",
        "Murders in Tulsa rose every year since 2012, and the city led the nation in 2016.",
        "Tulsa had 81 murders, the most of any city and its third straight year above 70.",
        "Murders fell in Tulsa for a third straight year, but it had more than Omaha in 2016.",
    ],
)
def test_a_place_in_the_order_of_one_year_is_read(text: str) -> None:
    assert not any(unread(text))
