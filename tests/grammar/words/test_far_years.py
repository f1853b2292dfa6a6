"""Years whose figure is the other side of a comparison."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.words.far_years import of_a_year
from tests.claim_cases import claims_of

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


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Burglaries in Tulsa in 2015 were essentially level with 2014.",
            ("burglaries[tulsa-ok, 2014 -> 2015] held",),
        ),
        (
            "Tulsa robberies in 2015 were virtually level with those of 2012.",
            ("robberies[tulsa-ok, 2012 -> 2015] held",),
        ),
        (
            "Tulsa had 58 homicides in 2015, about even with 2013, when there were 60.",
            (
                "homicides[tulsa-ok, 2015] = 58",
                "homicides[tulsa-ok, 2013 -> 2015] held",
                "homicides[tulsa-ok, 2013] = 60",
            ),
        ),
        ("Robberies in Tulsa remained flat in 2015 with 900 cases.", ("robberies[tulsa-ok, 2015] = 900",)),
    ],
)
def test_what_is_level_with_a_year_is_held_against_it(sentence: str, claims: tuple[str, ...]) -> None:
    assert claims_of(sentence, date(2016, 3, 2)) == claims
