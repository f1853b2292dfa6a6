"""One or each of the two places told last."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

STORY = "Dallas had 167 murders in 2017; Detroit had 267 in 2017. "


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("In 2016 the former had 171.", ["dallas-tx"]),
        ("In the latter, robberies fell 9 percent in 2017.", ["detroit-mi"]),
        ("Robberies fell 9 percent in 2017 in both cities.", ["dallas-tx", "detroit-mi"]),
        ("In neither city did robberies fall in 2017.", ["dallas-tx", "detroit-mi"]),
        ("In 2016 the two cities had recorded 171 and 303.", ["dallas-tx", "detroit-mi"]),
        ("In 2016 the two cities had 474.", ["dallas-tx"]),  # a guess: together, or each of them
        ("The former chief said robberies fell 9 percent in 2017.", ["dallas-tx"]),
    ],
)
def test_the_place_of_the_words(words: str, places: list[str]) -> None:
    claims = claims_of(STORY + words, date(2018, 3, 12))[2:]
    assert [claim.partition("[")[2].partition(",")[0] for claim in claims] == places
