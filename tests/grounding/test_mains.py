"""What a document is about where its figures do not say."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 1, 4)


def test_the_measure_named_next_serves_a_number_that_opens_a_paragraph() -> None:
    text = "In Detroit there were 267 in 2017: that is how many people were murdered. Robberies, robberies, robberies."
    assert claims_of(text, DAY)[0] == "homicides[detroit-mi, 2017] = 267"


def test_residents_told_in_passing_are_no_main_measure() -> None:
    text = "Car thefts, cities of at least 100,000 people.\n\nDetroit lost 8,000 cars. It was 9,000 in 2016."
    assert claims_of(text, DAY)[-1] == "motor_vehicle_thefts[detroit-mi, 2016] = 9000"


def test_thefts_are_of_cars_in_a_text_that_counts_stolen_cars() -> None:
    cars = "Car thefts rose in Detroit. There were 8,000 thefts in 2017."
    assert claims_of(cars, DAY)[-1] == "motor_vehicle_thefts[detroit-mi, 2017] = 8000"
    plain = "Burglaries rose in Detroit. There were 8,000 thefts in 2017."
    assert claims_of(plain, DAY)[-1] == "larcenies[detroit-mi, 2017] = 8000"


def test_a_text_that_opens_with_the_year_so_far_is_of_the_year_so_far() -> None:
    text = (
        "DETROIT — Through Sept. 30 the city had 186 homicides this year, against 201 at that point of 2017.\n\n"
        "Robberies fell 12 percent."
    )
    assert claims_of(text, date(2018, 10, 4))[-1].startswith(
        "robberies[detroit-mi, 2017-01-01/2017-09-30 -> 2018-01-01/"
    )


def test_a_number_beyond_what_a_city_can_have_is_not_of_its_killings() -> None:
    text = "DETROIT — The city had 267 homicides in 2017. In 2016 there were 24,511."
    assert claims_of(text, DAY) == ("homicides[detroit-mi, 2017] = 267",)


def test_the_nation_can_have_more() -> None:
    text = "Nationwide there were 17,250 homicides in 2016. In 2015 there were 15,696."
    assert claims_of(text, DAY)[-1] == "homicides[us, 2015] = 15696"


def test_federal_figures_of_a_text_that_opens_with_part_of_a_fiscal_year_are_of_that_part() -> None:
    text = (
        "WASHINGTON — Prosecutors across the nation brought 2,260 federal weapons cases in the first four months of "
        "fiscal 2018.\n\nThey brought fewer in fiscal 2012.\n\nThe Southern District of Alabama was first among the 90 "
        "districts."
    )
    assert "2017-10-01/2018-01-31" in claims_of(text, date(2018, 3, 1))[-1]


def test_a_text_that_tells_only_of_years_long_past_is_of_the_year_before_its_own() -> None:
    text = "DETROIT — Murders fell to 267. We had 582 murders in 1990."
    assert claims_of(text, DAY)[0] == "homicides[detroit-mi, 2016 -> 2017] fell"
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 1990] = 582"


def test_a_year_that_others_are_only_held_against_is_not_the_one_the_text_is_about() -> None:
    text = "The year in crime.\n\nFlint: 37 homicides.\nDetroit: 267, down from 295 in 2015."
    assert claims_of(text, DAY)[0] == "homicides[flint-mi, 2017] = 37"
    named = "The year in crime, 2016.\n\nFlint: 44 homicides.\nDetroit: 303, up from 295 in 2015."
    assert claims_of(named, DAY)[0] == "homicides[flint-mi, 2016] = 44"


def test_a_story_that_has_gone_on_to_another_thing_counts_that() -> None:
    text = (
        "TULSA, Okla. — Police recovered 900 guns in 2013.\n\nTulsa had 62 murders in 2013 and 42 in 2012. Murders are "
        "high.\n\nReno had 20 in 2013."
    )
    assert claims_of(text, date(2014, 2, 2))[-1] == "homicides[reno-nv, 2013] = 20"


def test_in_the_last_days_of_december_the_year_that_ends_is_told_of() -> None:
    day = date(2017, 12, 30)
    text = "DETROIT — The city ended its safest year since 1966 with 267 homicides. A year earlier there were 303."
    assert claims_of(text, day)[-2:] == ("homicides[detroit-mi, 2017] = 267", "homicides[detroit-mi, 2016] = 303")
    text = "DETROIT — Detroit has recorded 267 homicides, 36 fewer than in 2016."
    assert claims_of(text, day)[0].startswith("homicides[detroit-mi, 2017")


def test_a_first_half_held_against_that_of_the_year_before_is_what_a_text_is_about() -> None:
    text = "TULSA — In 2016, from January to June, Tulsa had 31 murders; in the first half of 2017, 29. Rapes fell."
    assert (
        claims_of(text, date(2017, 11, 28))[-1]
        == "rapes[tulsa-ok, 2016-01-01/2016-06-30 -> 2017-01-01/2017-06-30] fell"
    )


@pytest.mark.parametrize("case", load("bases"), ids=lambda case: case.text[:40])
def test_a_time_that_figures_are_only_held_against_is_not_that_of_the_figures(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


def test_a_text_that_opens_with_a_month_goes_on_with_it() -> None:
    text = "DETROIT — Homicides fell in September.\n\nThe chief was glad.\n\nRobberies fell 12 percent."
    assert claims_of(text, date(2018, 10, 4))[-1] == "robberies[detroit-mi, 2017-09 -> 2018-09] fell by = 12%"
    yearly = "DETROIT — Homicides fell in December. In 2017 they rose to 267.\n\nRobberies fell 12 percent."
    assert claims_of(yearly, DAY)[-1] == "robberies[detroit-mi, 2016 -> 2017] fell by = 12%"


def test_a_year_that_runs_and_is_told_of_is_what_the_text_is_about() -> None:
    text = "DETROIT — Homicides have dropped in 2018.\n\nRobberies fell 12 percent. In 2017 there were 267 homicides."
    assert claims_of(text, date(2018, 10, 4))[1] == (
        "robberies[detroit-mi, 2017-01-01/2017-10-04 -> 2018-01-01/2018-10-04] fell by = 12%"
    )


@pytest.mark.parametrize("case", load("main_years"), ids=lambda case: case.text[:40])
def test_the_year_of_a_text_is_none_of_an_old_record_or_of_federal_cases_alone(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


def test_in_the_first_days_of_a_year_no_text_is_about_it() -> None:
    text = "DETROIT — This year ended badly.\n\nMurders are up. There were 303 of them last year."
    assert claims_of(text, date(2018, 1, 2))[0] == "homicides[detroit-mi, 2016 -> 2017] rose"


def test_what_is_held_against_this_time_last_year_makes_a_text_one_of_its_own_year() -> None:
    text = (
        "Crime down in Detroit\n\nDETROIT — The chief counts 17 fewer murders than at this time a year ago.\n\n"
        "In 2017 there were 267."
    )
    assert claims_of(text, date(2018, 7, 9))[0] == (
        "index_crimes[detroit-mi, 2017-01-01/2017-07-09 -> 2018-01-01/2018-07-09] fell"
    )


def test_the_year_of_the_headline_and_the_first_sentence_is_the_main_one() -> None:
    text = (
        "Crime in Ohio fell in 2012\n\nCrime in Ohio fell 4 percent in 2012, the state said.\n\n"
        "It may have risen in 2013.\n\nRapes rose by 6 percent."
    )
    assert claims_of(text, date(2014, 1, 9))[-1] == "rapes[oh, 2011 -> 2012] rose by = 6%"
