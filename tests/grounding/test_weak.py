"""Readings of which nothing firm can be said."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grounding.guessed_times import NEVER
from onrecord.grounding.vantage import UNDATED
from onrecord.grounding.weak import ABOUT, BEGUN, BEYOND, MEMORY, PART, SAFETY, SHORTER, STRETCH, UNEQUAL
from onrecord.model import Assertion
from tests.grounding.test_doubts import DAY, assertions


def last(text: str, day: date = DAY) -> Assertion:
    return assertions(text, day)[-1]


def test_a_change_in_a_part_of_the_city_is_unclear() -> None:
    assert last("DETROIT — Robberies fell 9 percent in the city's jails.").unclear == f"{PART}: “in the city's jails”"
    assert last("DETROIT — Robberies fell 9 percent in 2017.").unclear is None


def test_a_printed_count_of_a_part_is_a_guess() -> None:
    found = last("DETROIT — There were 90 robberies in 2017 in the city's jails.")
    assert found.unclear is None
    assert found.guess == f"{PART}: “in the city's jails”"


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


def test_a_row_of_places_told_as_one_has_no_change_of_its_first() -> None:
    assert last("Collectively, homicides in Reno, Mesa and Tulsa fell 12 percent in 2017.").unclear == (
        f"{PART}: “Reno, Mesa and Tulsa”"
    )


def test_a_year_may_be_held_against_those_of_a_decade() -> None:
    assert last("DETROIT — Homicides in 2017 were lower than in the 1990s.").unclear is None
    assert last("DETROIT — Homicides through March 2018 were higher than in all of 2017.").unclear is None


def test_this_year_is_seldom_meant_in_its_first_days() -> None:
    day = date(2018, 1, 3)
    assert last("DETROIT — Homicides are down this year.", day).unclear == BEGUN
    assert last("DETROIT — Homicides are down so far this year.", day).unclear is None
    assert last("DETROIT — Homicides are down this year.", date(2018, 3, 3)).unclear is None


def test_days_and_weekends_are_no_years() -> None:
    assert last("DETROIT — Detroit had its deadliest weekend in 10 years in 2017.").unclear == SHORTER
    assert last("DETROIT — Detroit had its deadliest year since 2010 in 2017.").unclear is None
    assert last("DETROIT — There were 267 murders in 2017. It had the deadliest month since 2010.").unclear == SHORTER
    assert last("DETROIT — There were 27 murders in May 2017. It was the deadliest month since 2010.").unclear is None


def test_in_which_cities_a_change_was_counted_may_be_unknown() -> None:
    assert last("DETROIT — Robberies rose in smaller cities in 2017.").unclear == f"{PART}: “in smaller cities”"
    words = last("DETROIT — There were 267 murders in 2017, nearly 90 of them in just two precincts.")
    assert words.unclear == f"{PART}: “of them in just”"


@pytest.mark.parametrize(
    "told",
    [
        "Homicides are down 12 percent.",
        "Homicides fell 12 percent.",
        "Robberies have doubled in five years.",
        "Homicides were the lowest in five years.",
        "Detroit had more homicides than Cleveland and Chicago combined.",
        "Homicides hit a record.",
        "The year before, there were 295 homicides.",
        "Homicides have fallen every year since 2011.",
        "There were more than 250 homicides.",
    ],
)
@pytest.mark.parametrize(
    "opening",
    [
        "DETROIT — The mayor, who took office in 2014, spoke of crime on Monday.",
        "DETROIT — Detroit had 261 homicides last year, fewer than in 2016.",
        "DETROIT — Crime has dropped, the chief said, since the peak of 2012.",
    ],
)
def test_without_the_day_a_printed_year_is_no_time_of_what_names_none(opening: str, told: str) -> None:
    text = f"{opening}\n\n{told}"
    start = text.index(told)
    found = [one for one in assertions(text, None) if one.span.start >= start]
    assert found
    assert all(one.unclear for one in found)


def test_without_the_day_a_printed_count_is_a_guess() -> None:
    text = (
        "DETROIT — The mayor, who took office in 2014, spoke of crime on Monday.\n\nHomicides fell 12 percent, to 261."
    )
    assert [(one.unclear, one.guess) for one in assertions(text, None)] == [(UNDATED, None), (None, UNDATED)]


def test_a_text_that_opens_with_the_count_of_a_year_is_of_that_year() -> None:
    text = "DETROIT — Detroit ended 2016 with 303 homicides.\n\nRobberies fell 12 percent."
    assert all(one.unclear is None for one in assertions(text, None))


def test_the_lowest_that_one_has_seen_orders_no_other_years() -> None:
    assert last("DETROIT — Robberies in 2017 were at the lowest point I've ever seen.").guess == MEMORY
    assert last("DETROIT — Robberies in 2017 were at the lowest point ever.").guess is None


def test_safe_by_no_named_crime_is_not_refuted() -> None:
    assert last("DETROIT — There were 90 murders in 2017. Detroit was safer than in 2016.").guess == SAFETY
    assert last("DETROIT — There were 90 murders in 2017, fewer than in 2016.").guess is None


def test_an_average_per_year_over_one_year_is_unclear() -> None:
    assert (
        last("DETROIT — Murders fell to 267 in 2017. In 2015 there were 295. The average was 300.").unclear == STRETCH
    )
    assert last("DETROIT — From 2015 through 2017 the city averaged 288 murders a year.").unclear is None
    assert last("DETROIT — In July 2017 there were 31 murders. The average was 24.").unclear == STRETCH


def test_the_year_before_told_in_the_first_days_of_january_is_open() -> None:
    text = "DETROIT — Murders fell this year. Just 19 were recorded in Reno in 2015, down from 24 the year before."
    assert last(text, date(2015, 1, 4)).guess is not None
    assert last("RENO — There were 19 murders in 2014, down from 24 the year before.", date(2015, 1, 4)).guess is None
