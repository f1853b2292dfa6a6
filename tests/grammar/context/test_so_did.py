"""What a sentence says again of another."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 1, 4)


def test_the_change_is_said_of_another_thing_without_its_amount() -> None:
    told = claims_of("DAYTON, Ohio — Robberies fell 9 percent in 2017. So did arsons, and burglaries rose.", DAY)
    assert told[1:] == ("arsons[dayton-oh, 2016 -> 2017] fell", "burglaries[dayton-oh, 2016 -> 2017] rose")


def test_the_figure_is_said_of_another_place() -> None:
    told = claims_of("DAYTON, Ohio — Dayton had 30 murders in 2017. So did Akron.", DAY)
    assert told[1:] == ("homicides[akron-oh, 2017] = 30",)


def test_only_the_sentence_before_is_said_again() -> None:
    assert len(claims_of("DAYTON, Ohio — Dayton had 30 murders in 2017. Snow fell. So did Akron.", DAY)) == 1
