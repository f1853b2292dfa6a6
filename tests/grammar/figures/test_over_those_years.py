"""Counts of years told before, by their number alone."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar import parse
from onrecord.reading import read
from onrecord.voice import attribute

DAY = date(2021, 12, 1)


def _unread(text: str) -> list[str]:
    document = read(text.encode(), "case", DAY)
    return [one.unread for one in parse(document, attribute(document)).readings]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Utah had 40 murders in 2020 and 30 in 2019. Over those two years, 70 people were murdered.",
            "those two years",
        ),
        ("Utah had 40 murders in 2020 and 30 in 2019. It had 900 robberies in the two years.", "the two years"),
    ],
)
def test_a_count_over_them_is_of_no_one_year(text: str, words: str) -> None:
    assert _unread(text)[-1] == words


@pytest.mark.parametrize(
    "text",
    [
        "Utah had 40 murders in 2018. In the two years since the strike, it had 70.",
        "Utah had 40 murders in 2018. In those two years it had 30 and 40.",
        "Over the last two years, 70 people were murdered in Utah.",
    ],
)
def test_other_counts_are_not(text: str) -> None:
    assert _unread(text)[-1] == ""
