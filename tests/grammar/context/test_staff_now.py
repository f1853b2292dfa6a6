"""How many officers there are now, behind a sentence that names them."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 6, 1)


def test_a_bare_count_of_now_is_of_the_officers_named_before() -> None:
    text = (
        "DAYTON, Ohio — Arsons rose to 64 in 2017. The union wants 400 officers. There are 350, down from 390 in 2010."
    )
    assert claims_of(text, DAY)[2:] == ("sworn_officers[dayton-oh] = 350", "sworn_officers[dayton-oh, 2010] = 390")


def test_a_count_between_ends_it() -> None:
    text = "DAYTON, Ohio — The union wants 400 officers. There were 30 murders in 2017. There are 12 so far this year."
    assert claims_of(text, DAY)[-1] == "homicides[dayton-oh, 2018-01-01/2018-06-01] = 12"
