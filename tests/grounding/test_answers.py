"""Answers speak of what the question asks."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 3, 1)
QUESTION = "Q. How many homicides did Detroit have last year?\n\nA. There were 267.\n\n"


def test_an_answer_counts_what_the_question_names() -> None:
    assert claims_of(f"{QUESTION}Q. And robberies?\n\nA. 2,600, down 10 percent.", DAY) == (
        "homicides[detroit-mi, 2017] = 267",
        "robberies[detroit-mi, 2017] = 2600",
        "robberies[detroit-mi, 2016 -> 2017] fell by = 10%",
    )


def test_an_answer_is_of_the_year_that_the_question_names() -> None:
    assert claims_of(f"{QUESTION}Q: What of 2015?\n\nA: It had 295.", DAY)[-1] == "homicides[detroit-mi, 2015] = 295"


def test_a_question_may_name_people_and_what_befell_them() -> None:
    text = "Q. How many people die by guns in the United States?\n\nA. In 2016, 38,658."
    assert claims_of(text, DAY) == ("gun_deaths[us, 2016] = 38658",)
