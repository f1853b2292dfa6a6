"""Paces held against each other."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 6, 1)


def test_what_a_pace_is_held_against_is_not_counted() -> None:
    text = "DAYTON, Ohio — In 2017 robberies rose faster than rapes and burglaries, to 640."
    assert claims_of(text, DAY) == ("robberies[dayton-oh, 2016 -> 2017] rose", "robberies[dayton-oh, 2017] = 640")


def test_the_year_behind_it_is_that_of_both() -> None:
    text = "DAYTON, Ohio — Robberies declined more sharply than assaults in 2017: 640 of them were reported."
    assert claims_of(text, DAY)[-1] == "robberies[dayton-oh, 2017] = 640"


def test_the_pace_of_another_year_is_another_time() -> None:
    text = "DAYTON, Ohio — Robberies rose faster in 2017 than in 2016."
    assert claims_of(text, DAY) == ("robberies[dayton-oh, 2016 -> 2017] rose",)
