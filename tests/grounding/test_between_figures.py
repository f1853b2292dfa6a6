"""What the sentences between figures turn a text to."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 1, 4)


def test_a_question_names_what_the_answer_counts() -> None:
    text = "How many people were murdered in Detroit last year?\n\nPolice counted 267."
    assert claims_of(text, DAY) == ("homicides[detroit-mi, 2017] = 267",)


def test_a_place_told_in_passing_is_not_what_follows_is_about() -> None:
    lead = "DETROIT — The city had 267 homicides in 2017.\n\n"
    passing = "The analyst, who lives across the lake in Toledo, is patient. There were 303 in 2016."
    turned = "In Toledo the news is no better. There were 37 in 2016."
    assert claims_of(lead + passing, DAY)[-1] == "homicides[detroit-mi, 2016] = 303"
    assert claims_of(lead + turned, DAY)[-1] == "homicides[toledo-oh, 2016] = 37"


def test_the_answer_speaks_of_the_place_that_the_question_named() -> None:
    asked = "DETROIT — The city had 267 homicides in 2017.\n\nWhat about Toledo?\n\nIt had 37 in 2016."
    assert claims_of(f"{asked}\n\nIn 2016 it had 303.", DAY)[1:] == (
        "homicides[toledo-oh, 2016] = 37",
        "homicides[detroit-mi, 2016] = 303",
    )


def test_a_question_may_turn_to_a_state() -> None:
    text = "DETROIT — The city had 267 homicides in 2017.\n\nAnd Ohio's own? It had 710 in 2016."
    assert claims_of(text, DAY)[-1] == "homicides[oh, 2016] = 710"
    passing = "DETROIT — The city had 267 homicides in 2017.\n\nOhio is near. There were 303 in 2016."
    assert claims_of(passing, DAY)[-1] == "homicides[detroit-mi, 2016] = 303"


def test_a_short_sentence_turns_to_cars() -> None:
    text = (
        "DETROIT — The city had 267 homicides in 2017.\n\nThen there are the cars. Thieves made off with 6,075 of them."
    )
    assert claims_of(text, DAY)[-1] == "motor_vehicle_thefts[detroit-mi, 2017] = 6075"


def test_a_sentence_that_opens_with_the_nation_turns_to_it() -> None:
    text = (
        "DAYTON, Ohio — Homicides fell 4 percent last year.\n\nNationally, the news is better. Murders fell 9 percent."
    )
    assert claims_of(text, DAY)[-1] == "homicides[us, 2016 -> 2017] fell by = 9%"


def test_an_answer_counts_what_was_asked() -> None:
    text = "DETROIT — The city had 267 homicides in 2017.\n\nWhat about robbery?\n\nDown 5 percent."
    assert claims_of(text, DAY)[-1] == "robberies[detroit-mi, 2016 -> 2017] fell by = 5%"


def test_a_year_told_in_passing_is_not_what_the_next_sentence_speaks_of() -> None:
    lead = "DETROIT — Murders fell to 267 in 2017.\n\n"
    back = lead + "“We are not back to 1962, when 131 people were killed,” he said. Robberies fell 12 percent."
    assert claims_of(back, DAY)[-1] == "robberies[detroit-mi, 2016 -> 2017] fell by = 12%"
    which = lead + "Flint, which had 52 murders in 2011, recorded 37."
    assert claims_of(which, DAY)[-2:] == ("homicides[flint-mi, 2011] = 52", "homicides[flint-mi, 2017] = 37")


def test_what_had_been_before_is_no_year_to_go_on_with() -> None:
    text = "DETROIT — Murders fell to 267 in 2017. In 2010 the city {} at war. Police counted 310 killings."
    assert claims_of(text.format("had been"), DAY)[-1] == "homicides[detroit-mi, 2017] = 310"
    assert claims_of(text.format("was"), DAY)[-1] == "homicides[detroit-mi, 2010] = 310"
