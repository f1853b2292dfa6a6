"""Whether a time is a whole year or a part of one is a guess."""

from __future__ import annotations

from datetime import date

from onrecord.grounding.guessed_parts import FAR_SIDE, MONTHS, OF_SIZES, RUNS, SO_FAR
from tests.grounding.test_doubts import assertions
from tests.grounding.test_guesses import guess


def test_a_starting_figure_without_its_date_is_a_guess() -> None:
    assert assertions("DETROIT — Robberies came down from 3,120 to 2,510 over a long stretch.")[1].guess == FAR_SIDE
    assert assertions("DETROIT — Robberies came down from 3,120 in 2012 to 2,510 in 2017.")[1].guess is None


def test_a_figure_in_brackets_behind_another_is_of_another_time() -> None:
    assert guess("# Detroit in 2017\n\nHomicides: 267 (303)") == FAR_SIDE


def test_a_year_held_against_the_first_days_of_the_next_is_a_guess() -> None:
    assert guess("DETROIT — Detroit had 21 murders through January 30, 2018, versus 18 last year.") == SO_FAR
    assert guess("DETROIT — Detroit had 267 murders in 2017, versus 305 in 2016.") is None


def test_a_former_year_beside_the_first_months_of_one_may_be_of_the_same_months() -> None:
    lead = "DETROIT — Police counted 1,200 robberies through June, against 1,310 in 2016"
    assert guess(f"{lead} and 1,402 in 2015.", date(2017, 7, 9)) == SO_FAR
    assert guess(f"{lead} and 2,802 in all of 2015.", date(2017, 7, 9)) is None


def test_sizes_without_a_year_start_from_nothing() -> None:
    told = assertions("DETROIT — Detroit had 267 murders in 2017. Tampa, with half the population of Detroit, had 37.")
    assert [one.guess for one in told][1] == OF_SIZES


def test_the_year_behind_a_past_one_may_be_either() -> None:
    assert guess("When its works closed in 2008, Detroit had recorded 339 murders for the year.") == RUNS
    assert guess("At the end of 2008 Detroit had recorded 339 murders for the year.") == RUNS
    assert guess("Detroit had recorded 339 murders for the year.") is None


def test_two_months_in_a_row_may_be_one_each() -> None:
    assert guess("From June to July 2017, the monthly count of murders in Detroit fell from 31 to 24.") == MONTHS
    assert guess("From June to August 2017, there were 80 murders in Detroit.") is None
