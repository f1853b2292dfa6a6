"""Years as they are said."""

from __future__ import annotations

import pytest

from onrecord.grammar.dates.periods import find_periods
from onrecord.grammar.words.tokens import tokenize


def _found(text: str) -> list[str]:
    return [period.text for period in find_periods(tokenize(text, 0, len(text)))]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In nineteen ninety-one there were nine.", "nineteen ninety-one"),
        ("In nineteen ninety one there were nine.", "nineteen ninety one"),
        ("In twenty-twelve there were nine.", "twenty-twelve"),
        ("In nineteen-ninety-three there were nine.", "nineteen-ninety-three"),
        ("In two-thousand-three, nine.", "two-thousand-three"),
        ("In twenty sixteen there were nine.", "twenty sixteen"),
        ("In two thousand and five we had nine.", "two thousand and five"),
        ("Two thousand three, nine.", "Two thousand three"),
        ("It was nine in two thousand.", "two thousand"),
        ("It was nine in 'ninety-one.", "'ninety-one"),
        ("In ’eighty-eight it was nine.", "’eighty-eight"),
    ],
)
def test_a_year_in_words_is_a_year(text: str, year: str) -> None:
    assert [found.removeprefix("In ").removeprefix("in ") for found in _found(text)] == [year]


@pytest.mark.parametrize(
    "text",
    [
        "Two thousand three people were arrested.",
        "He said 'ninety-one percent' of them.",
        "Police made two thousand five arrests.",
        "Twenty-three people and nineteen others were hit.",
        "In two thousand cases nobody was charged.",
    ],
)
def test_a_count_in_words_is_none(text: str) -> None:
    assert _found(text) == []
