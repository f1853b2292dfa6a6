"""An order of years told by its exceptions."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 9, 26)


@pytest.mark.parametrize(
    ("words", "rank"),
    [
        (" Only 2012 was worse.", "is #2 highest ever"),
        (" Only 2012 and 2013 had more.", "is #3 highest ever"),
        (" Since 2005, only in 2012 were there more.", "is #2 highest since 2005"),
    ],
)
def test_the_year_spoken_of_comes_next(words: str, rank: str) -> None:
    told = "Tulsa had 71 homicides in 2016." + words
    assert claims_of(told, DAY)[1:] == (f"homicides[tulsa-ok, 2016] {rank}",)


@pytest.mark.parametrize(
    "words", [" Only then did 2012 seem worse.", " Its only 2012 had more.", " Only 2012 was wet."]
)
def test_other_words_tell_none(words: str) -> None:
    assert len(claims_of("Tulsa had 71 homicides in 2016." + words, DAY)) == 1
