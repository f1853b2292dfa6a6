"""The years between, of which "for the first time since" says that none passed the bound."""

from __future__ import annotations

from onrecord.claims.printer import print_claim
from tests.grounding.test_doubts import assertions


def between(text: str) -> list[str]:
    return [print_claim(other) for one in assertions(text) for other in one.others]


def test_no_year_between_passed_the_bound() -> None:
    assert between("Tulsa topped 80 homicides in 2017 for the first time since 2013.") == [
        "homicides[tulsa-ok, 2014/2016] <= 80 each of 3 periods"
    ]
    assert between("Tulsa had fewer than 30 homicides in 2017 for the first time in four years.") == [
        "homicides[tulsa-ok, 2014/2016] >= 30 each of 3 periods"
    ]


def test_other_words_say_nothing_of_the_years_between() -> None:
    assert between("Tulsa topped 80 homicides in 2017, the most since 2013.") == []
    assert between("Tulsa topped 80 homicides in 2017 for the first time since 2016.") == []
    assert between("Tulsa topped 80 homicides in 2017 for the first time ever.") == []
