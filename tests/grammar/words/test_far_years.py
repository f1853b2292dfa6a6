"""Years whose figure is the other side of a comparison."""

from __future__ import annotations

import pytest

from onrecord.grammar.words.far_years import of_a_year

HALF = ["half", "its", "2013", "rate"]


@pytest.mark.parametrize(
    ("words", "at", "year"),
    [
        (HALF, 1, 2),
        (["half", "of", "its", "2013", "rate"], 1, 3),
        (["half", "its", "2013", "officers"], 1, None),
        (["half", "of", "the", "homes"], 1, None),
    ],
)
def test_the_year_of_a_level_is_where_the_other_figure_begins(words: list[str], at: int, year: int | None) -> None:
    dates = {place: place + 1 for place, word in enumerate(words) if word.isdecimal()}
    assert of_a_year(words, at, dates) == year
