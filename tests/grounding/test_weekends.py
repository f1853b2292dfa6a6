"""Texts that open with a weekend: what their counts without a time are of."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 9, 4)
OPENING = "DETROIT — Ten people were slain over the Labor Day weekend"


def test_over_a_holiday_sets_nothing_against_anything() -> None:
    assert claims_of(f"{OPENING}, three more than over last year's, and 27 others were wounded by gunfire.", DAY) == (
        "homicides[detroit-mi, 2018-08-31/2018-09-03] = 10",
        "homicides[detroit-mi, 2017-09-01/2017-09-04 -> 2018-08-31/2018-09-03] rose by = 3",
        "shooting_victims{nonfatal}[detroit-mi, 2018-08-31/2018-09-03] = 27",
    )


def test_the_holiday_of_another_year_is_the_one_spoken_of() -> None:
    for words in ("the holiday weekend in 2017", "the holiday in 2017", "the holiday last year"):
        text = f"{OPENING}. There were 7 homicides over {words}."
        assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2017-09-01/2017-09-04] = 7"


def test_counts_of_other_cities_are_of_the_weekend_and_larger_ones_of_a_year() -> None:
    text = f"{OPENING}.\n\nNEW YORK — Twelve shootings, police said.\n\nFlint had 300 robberies, down from 320 in 2016."
    assert claims_of(text, DAY)[1] == "shooting_incidents[new-york-ny, 2018-08-31/2018-09-03] = 12"
    assert claims_of(text, DAY)[2] == "robberies[flint-mi, 2017] = 300"


def test_the_holiday_of_such_a_text_is_its_weekend() -> None:
    text = f"{OPENING}. It was the quietest Labor Day in five years."
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2018-08-31/2018-09-03] is lowest in 5 years"


def test_what_has_fallen_since_a_year_is_not_the_weekend_told_before() -> None:
    text = (
        "DETROIT — Seven people were killed over the weekend. Homicides have fallen since 2012. "
        "They are down 9 percent this year."
    )
    read = claims_of(text, DAY)
    assert not any("2018-08-31/2018-09-03 " in claim for claim in read[1:])
    assert read[-1] == "homicides[detroit-mi, 2017-01-01/2017-09-04 -> 2018-01-01/2018-09-04] fell by = 9%"
