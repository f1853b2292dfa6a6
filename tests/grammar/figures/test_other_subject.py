"""Clauses about things that no claim is held against, put together from subjects and predicates."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 5, 14)
BEFORE = "CHICAGO — Chicago had 762 homicides in 2016. "
OTHERS = (
    "The waiting list",
    "Overtime",
    "Hotel bookings",
    "The judge's caseload",
    "The number of cameras",
    "The size of the harbor",
    "Deaths on the roads",
    "Fire deaths",
    "The tax rate",
    "The chief's approval",
    "Traffic deaths",
    "The jury pool",
)
OURS = ("It", "The number", "The toll", "The city's total", "The final count", "The overall rate")
TOLD = (
    "{} fell 12 percent in 2017.",
    "{} fell 12 percent, to 60.",
    "{} reached 900, the highest ever.",
    "{} grew to 2,300, up from 1,900.",
    "{} had been cut by a third since 2000.",
    "{} was the lowest since 1985.",
    "{} hit a 20-year high.",
    "{}: 512, down 8 percent.",
    "{} was 412, compared with 390 the year before.",
    "{}, at 2,300, was the highest since 2009.",
    "{} set a record.",
    "{} is twice what it was in 2010.",
    "{} averaged 12 a day.",
    "{} went from 900 in 2015 to 700.",
    "The clerk said {} rose 8 percent.",
    "In 2017, {} came to 700, the most since 2009.",
)


@pytest.mark.parametrize(("other", "told"), [*product(OTHERS, TOLD)])
def test_a_clause_about_another_thing_makes_no_claim_of_what_the_text_counted(other: str, told: str) -> None:
    words = told.format(other if told.startswith("{") else other[0].lower() + other[1:])
    assert claims_of(BEFORE + words, DAY)[1:] == ()


@pytest.mark.parametrize(("ours", "told"), [*product(OURS, TOLD[1:13])])
def test_a_clause_about_the_count_goes_on_with_it(ours: str, told: str) -> None:
    claims = claims_of(BEFORE + told.format(ours), DAY)[1:]
    assert claims
    assert all("homicides[" in claim for claim in claims)


@pytest.mark.parametrize(
    "sentence",
    [
        "Murders fell in 2017, but overtime rose 12 percent.",
        "Murders fell in 2017 and the waiting list hit a record.",
        "Murders fell in 2017 while the clerk's backlog doubled.",
        "Murders fell in 2017 as rents rose 12 percent.",
    ],
)
def test_another_subject_joined_to_ours_is_told_of_by_itself(sentence: str) -> None:
    assert claims_of("CHICAGO — " + sentence, DAY) == ("homicides[chicago-il, 2016 -> 2017] fell",)


@pytest.mark.parametrize(
    "sentence",
    [
        "There was a drop of 12 percent in the judge's caseload.",
        "There was a 12 percent rise in the number of dropouts.",
        "The worst is the waiting list, up 12 percent.",
        "The waiting list (up 12 percent) worried the clerk.",
        "Calls to the help line (up 12 percent) worried the clerk.",
        "48,204 — the pupils of the city's schools in 2017, a record.",
    ],
)
def test_what_stands_beside_another_thing_is_told_of_it(sentence: str) -> None:
    assert claims_of(f"{BEFORE}\n\n{sentence}", DAY)[1:] == ()


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Violent crime as a whole fell 3 percent in 2017.", "violent_crimes[chicago-il, 2016 -> 2017] fell by = 3%"),
        ("In 2012, the year the mill shut, we lost 504.", "homicides[chicago-il, 2012] = 504"),
        ("Much of it came in 2016, when the total jumped to 762.", "homicides[chicago-il, 2016] = 762"),
        ("The truth: 60.9 for every 100,000 residents.", "rate(homicides[chicago-il, 2016]) = 60.9"),
        ("In 2017 it was 650, a decline of 15 percent.", "homicides[chicago-il, 2016 -> 2017] fell by = 15%"),
    ],
)
def test_other_words_before_a_verb_leave_the_count_its_figures(sentence: str, claim: str) -> None:
    assert claim in claims_of(BEFORE + sentence, DAY)


def test_a_post_without_capitals_is_read_as_it_was() -> None:
    assert claims_of(BEFORE + "tulsa is on track for 80 this year.", DAY)[1:]


@pytest.mark.parametrize("case", load("other_subject"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
