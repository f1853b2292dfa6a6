"""Things that newsrooms count beside crimes, with figures behind them that name nothing."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 5, 14)
BEFORE = ("CHICAGO — Chicago had 762 homicides in 2016. ", "Homicides fall in Chicago\n\nCHICAGO — ")
THINGS = ("police vacancies", "surveillance cameras", "jail beds", "emergency room visits", "tips", "pending lawsuits")
TOLD = (
    "There are 800 {}, up from 300 in 2015.",
    "The city had 220 {} in 2016 and 58 in 2015.",
    "Last year there were 800 {}; the year before, 300.",
    "The city has 800 {}, the most since 2009.",
    "There were 800 {}, compared with 300 the year before.",
    "There were 800 {} last year, 300 more than in 2016.",
    "There were 800 {}, twice as many as in Houston.",
    "The number of {} was 800, half as many as in 2015.",
    "It has 800 {}. That is a record.",
    "Only Houston has more {}.",
    "The city has more {} than Houston and Dallas combined.",
    "It paid for 800 {} last year, 230 more than the year before.",
    "Of 800 {}, 230 were new, up from 140.",
    "A year ago there were 800 {}; now there are 300.",
)
JOINED = ("{}: 800, up from 300.", "{} fell 12 percent.", "there are 800 {}, up from 300 in 2015.", "{} doubled.")


@pytest.mark.parametrize(("before", "told"), list(product(BEFORE, TOLD)))
def test_figures_behind_a_thing_are_of_it(before: str, told: str) -> None:
    alone = len(claims_of(before + "The mayor spoke.", DAY))
    for thing in THINGS:
        assert len(claims_of(before + told.format(thing), DAY)) == alone, thing


@pytest.mark.parametrize("told", JOINED)
def test_a_thing_may_stand_in_a_later_clause(told: str) -> None:
    for thing in THINGS:
        assert len(claims_of(f"CHICAGO — Chicago had 762 homicides in 2016, and {told.format(thing)}", DAY)) == 1, thing


def test_a_thing_may_stand_in_the_main_clause_behind_another() -> None:
    for thing in THINGS:
        text = f"CHICAGO — While homicides fell 13 percent in 2016, {thing} rose to 900, the most on record."
        assert claims_of(text, DAY) == ("homicides[chicago-il, 2015 -> 2016] fell by = 13%",), thing


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("It hired 800 clerks, and homicides, at 650, were up.", "homicides[chicago-il, 2017] = 650"),
        ("In 18 hospitals, the number fell to 650.", "homicides[chicago-il, 2017] = 650"),
        ("Homicides, with 800 cameras up, fell to 650.", "homicides[chicago-il, 2017] = 650"),
        ("There were 650 homicides in 40 of 77 wards, down from 762.", "homicides[chicago-il, 2016] = 762"),
        ("There were 650 homicides in 40 blocks, down from 762.", "homicides[chicago-il, 2016] = 762"),
    ],
)
def test_a_measure_nearer_by_or_a_thing_in_passing_leaves_the_figure(sentence: str, claim: str) -> None:
    assert claim in claims_of(f"CHICAGO — Homicides fell in 2017. {sentence}", DAY)


def test_the_police_of_a_compound_are_no_officers() -> None:
    for thing in ("police vacancies", "police dogs", "police recruits"):
        assert claims_of(f"CHICAGO — The city has 800 {thing}.", DAY) == ()
    assert claims_of("CHICAGO — The city has 800 police on duty.", DAY) == ("sworn_officers[chicago-il] = 800",)


@pytest.mark.parametrize(
    "kept",
    [
        "The jail held 1,500 people, half as many as in 2015, when homicides began to climb.",
        "Shelters housed about 1,500 people in January, up from 1,100 a year earlier.",
        "The program hired 800 teenagers, up from 500 in 2015.",
        "There were 1,500 people on parole, up from 1,200 in 2015.",
        "The academy graduated 300 officers, up from 200 in 2015.",
    ],
)
def test_people_of_whom_somebody_takes_care_are_no_victims(kept: str) -> None:
    counts = [claim for claim in claims_of(f"CHICAGO — Chicago had 762 homicides in 2016. {kept}", DAY) if "=" in claim]
    assert counts == ["homicides[chicago-il, 2016] = 762"]
