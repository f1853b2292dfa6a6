"""What a part of a year was like before."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 7, 5)


def test_a_count_beside_the_extreme_of_a_half_is_of_the_same_half() -> None:
    text = (
        "TULSA — In the first six months of the year 38 people were killed, the fewest since 2015, when 29 were killed."
    )
    assert claims_of(text, DAY)[-1] == "homicides[tulsa-ok, 2015-01-01/2015-06-30] = 29"


def test_words_for_the_whole_year_keep_it() -> None:
    text = (
        "TULSA — In the first six months of the year 38 people were killed, the fewest since 2015, when 58 people were"
        " killed in the whole year."
    )
    assert claims_of(text, DAY)[-1] == "homicides[tulsa-ok, 2015] = 58"


def test_the_extreme_of_a_year_is_beside_a_year() -> None:
    text = "TULSA — Last year 81 people were killed, the most since 2015, when 58 people were killed."
    assert claims_of(text, DAY)[-1] == "homicides[tulsa-ok, 2015] = 58"
