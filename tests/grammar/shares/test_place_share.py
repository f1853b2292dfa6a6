"""The part that one place has in a wider one."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 1, 4)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Ohio had 700 murders in 2016. Cleveland had a fifth of the murders.",
            "share(homicides[cleveland-oh, 2016], homicides[oh, 2016]) = 20% (to 2)",
        ),
        (
            "In 2016 Cleveland accounted for a fifth of the murders in Ohio.",
            "share(homicides[cleveland-oh, 2016], homicides[oh, 2016]) = 20% (to 2)",
        ),
        ("Cleveland has 3 percent of the state's people.", "share(population[cleveland-oh], population[oh]) = 3%"),
    ],
)
def test_the_share_of_a_city_in_its_state(text: str, claims: str) -> None:
    assert claims_of(text, DAY)[-1] == claims


def test_without_a_wider_place_nothing_is_shared() -> None:
    assert claims_of("Cleveland had a fifth of the murders.", DAY) == ()


def test_a_part_of_an_owned_whole_is_of_the_place_before_it() -> None:
    told = claims_of("Cleveland had 40 of Ohio's 700 murders in 2016.", DAY)
    assert told == ("homicides[cleveland-oh, 2016] = 40", "homicides[oh, 2016] = 700")


def test_the_place_of_a_part_is_not_that_of_the_whole() -> None:
    told = claims_of("DAYTON, Ohio — The state had 710 murders in 2016, more than a quarter of them in Cleveland.", DAY)
    share = "share(homicides[cleveland-oh, 2016], homicides[oh, 2016]) > 25%"
    assert told == ("homicides[oh, 2016] = 710", share)


def test_where_a_legislator_was_elected_is_no_place_of_the_figure() -> None:
    told = claims_of("DAYTON, Ohio — Alma Poe, D-Akron: “There were 30 murders in 2017.”", DAY)
    assert told == ("homicides[dayton-oh, 2017] = 30",)


@pytest.mark.parametrize("case", load("place_share"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
