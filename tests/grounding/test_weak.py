"""Readings of which nothing firm can be said."""

from __future__ import annotations

from onrecord.grounding.guesses import NEVER
from onrecord.grounding.weak import ABOUT, BEYOND, PART, UNEQUAL
from onrecord.model import Assertion
from tests.grounding.test_doubts import assertions


def last(text: str) -> Assertion:
    return assertions(text)[-1]


def test_a_change_in_a_part_of_the_city_is_unclear() -> None:
    assert last("DETROIT — Robberies fell 9 percent in the city's subway.").unclear == f"{PART}: “in the city's subway”"
    assert last("DETROIT — Robberies fell 9 percent in 2017.").unclear is None


def test_a_printed_count_of_a_part_is_a_guess() -> None:
    found = last("DETROIT — There were 90 robberies in 2017 in the city's subway.")
    assert found.unclear is None
    assert found.guess == f"{PART}: “in the city's subway”"


def test_two_times_of_unequal_length_do_not_compare() -> None:
    assert last("DETROIT — Robberies fell 9 percent in 2017 from the start of 2016.").unclear == UNEQUAL
    assert last("DETROIT — Robberies fell 9 percent in 2017 from 2016.").unclear is None
    assert last("DETROIT — Robberies in February 2017 fell 9 percent from February 2016.").unclear is None


def test_a_bound_of_no_time_is_unclear() -> None:
    assert last("DETROIT — More than 100 homicides is nothing to be proud of.").unclear == NEVER
    assert last("DETROIT — Detroit has more than 2,000 police officers.").unclear is None


def test_about_so_many_years_contradict_nothing() -> None:
    assert last("DETROIT — Detroit had its fewest homicides in nearly a decade in 2017.").guess == ABOUT
    assert last("DETROIT — Detroit had its fewest homicides in a decade in 2017.").guess is None


def test_more_than_can_be_counted_is_something_else() -> None:
    assert last("DETROIT — Detroit had 106 homicides in 2017, and 600,000 fewer than in 2016.").unclear == BEYOND
