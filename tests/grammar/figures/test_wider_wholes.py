"""Wholes of which a place had a part."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar import parse
from onrecord.reading import read
from onrecord.voice import attribute

DAY = date(2021, 12, 1)


def _guessed(text: str) -> list[str]:
    """The figures of a text of which it says no place."""
    document = read(text.encode(), "case", DAY)
    parsed = parse(document, attribute(document))
    return [text[one.span.start : one.span.end] for one in parsed.readings if one.unpaired]


@pytest.mark.parametrize(
    "text",
    [
        "Utah was home to 40 of the 900 killings of 2019.",
        "Two states, Ohio and Utah, were home to 40 of the 900 killings of 2019.",
        "Utah alone saw 4 percent of the 900 killings of 2019.",
        "Of the 900 killings in 2019, 40 were in Utah.",
    ],
)
def test_the_place_of_a_part_is_not_that_of_the_whole(text: str) -> None:
    assert _guessed(text) == ["900 killings"]


@pytest.mark.parametrize(
    "text",
    [
        "In Utah, police solved 40 of the 900 killings of 2019.",
        "Utah had 900 killings in 2019, and 40 of the victims were children.",
        "Of the 900 killings in Utah in 2019, 40 are unsolved.",
    ],
)
def test_it_is_where_the_place_has_them_all(text: str) -> None:
    assert _guessed(text) == []
