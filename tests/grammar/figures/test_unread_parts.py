"""Words that narrow a figure to a part, and that no rule has read."""

from __future__ import annotations

from datetime import date

from onrecord.grammar import parse
from onrecord.reading import read
from onrecord.voice import attribute


def unread(text: str) -> list[str]:
    document = read(text.encode(), "case", date(2018, 1, 4))
    return [reading.unread for reading in parse(document, attribute(document)).readings]


def test_what_is_told_of_a_part_of_the_city_is_noted() -> None:
    assert unread("DETROIT — Robberies on the city's trains fell 9 percent in 2017.") == ["on the city's trains"]
    assert unread("DETROIT — Robberies rose in some neighborhoods in 2017.") == ["some neighborhoods"]
    assert unread("DETROIT — Robberies fell 9 percent in 2017.") == [""]


def test_some_of_what_has_several_kinds_are_a_part_of_it() -> None:
    assert unread("DETROIT — Some violent crimes, such as robberies, ticked up in 2017.") == ["Some"]
    assert unread("DETROIT — Certain property crimes rose in 2017.") == ["Certain"]
    assert unread("DETROIT — Violent crimes rose in 2017.") == [""]


def test_kinds_of_a_crime_are_a_part_of_it() -> None:
    assert unread("DETROIT — The number of unsolved murders rose in 2017.") == ["unsolved"]
    assert unread("DETROIT — The city had 115 unsolved murders in 2017.") == ["unsolved"]
    assert unread("DETROIT — The number of murders that went unsolved worried her, and rapes rose in 2017.")[-1] == ""


def test_much_of_a_stretch_is_a_part_of_it() -> None:
    assert unread("DETROIT — Robberies fell during much of the last decade.") == ["much of"]
    assert unread("DETROIT — Robberies fell over the last decade.") == [""]


def test_a_record_of_single_months_is_none_of_years() -> None:
    assert unread("DETROIT — The record for murders in a single month was broken again.") == ["in a single month"]
    assert unread("DETROIT — Murders set a record in 2017, and no single month was quiet.") == [""]


def test_the_name_of_a_house_is_no_part() -> None:
    assert unread("DETROIT — Murders fell 9 percent in 2017, said Ann Roe of Marl College.") == [""]


def test_what_another_measure_is_narrowed_by_narrows_nothing_else() -> None:
    told = unread("DETROIT — Burglaries in stores rose 4 percent and robberies fell 9 percent in 2017.")
    assert told[-1] == ""


def test_shootings_of_the_weekends_are_a_part_of_those_of_the_year() -> None:
    told = unread("DETROIT — In the tally of weekend shootings, 60 people have been killed in 2017.")
    assert told == ["weekend"]


def test_places_that_are_only_counted_have_changes_of_their_own() -> None:
    assert unread("DETROIT — Of the 62 departments, 30 said homicides fell in 2017.")[-1] == "62 departments"
    assert unread("DETROIT — Homicides fell in 2017, and the chief wrote to 62 departments.") == [""]


def test_murders_in_big_cities_are_not_those_of_one() -> None:
    assert unread("DETROIT — Big-city murders rose in 2017.") == ["Big-city"]


def test_some_kinds_of_a_crime_are_a_part_of_it() -> None:
    assert unread("DETROIT — Some types of violent crime rose in 2017.") == ["Some types of"]
    assert unread("DETROIT — Several other kinds of violent crime rose in 2017.") == ["Several other kinds of"]
    assert unread("DETROIT — All types of violent crime rose in 2017.") == [""]


def test_places_that_are_only_described_have_rates_of_their_own() -> None:
    text = "The chief spoke in Detroit of five more cities where violent crime was above the national average in 2017."
    assert unread(text)[-1] == ""  # the places are a set that nobody lists


def test_a_season_without_its_year_is_a_part_of_one() -> None:
    assert unread("DETROIT — There was an increase in killings in mid-to-late summer.") == ["late summer"]
    assert unread("DETROIT — There was an increase in killings in the summer of 2017.") == [""]


def test_downtown_without_a_preposition_is_a_part_of_the_city() -> None:
    assert unread("DETROIT — Robberies downtown fell 9 percent in 2017.") == ["downtown"]
    assert unread("DETROIT — Robberies fell 9 percent downtown in 2017.") == ["downtown"]
    assert unread("DETROIT — Robberies fell 9 percent in 2017, the downtown council said.") == [""]


def test_a_change_over_a_stretch_that_nobody_tells_is_of_no_known_years() -> None:
    assert unread("DETROIT — Robberies fell 9 percent over the decade.") == ["over the decade"]
    assert unread("DETROIT — Robberies fell 9 percent over the past decade.") == [""]
    assert unread("DETROIT — Robberies fell 9 percent over the years 2010 to 2015.") == [""]


def test_who_accounts_for_so_many_is_a_part_of_them() -> None:
    assert unread("DETROIT — Gang members accounted for 100 of the homicides in 2017.") == ["members"]
    assert unread("Detroit accounted for 267 of the state's homicides in 2017.") == [""]
    assert unread("DETROIT — There were 267 homicides in 2017. January accounted for 21.")[-1] == ""
    assert unread("DETROIT — Handguns accounted for 200 of the city's 267 homicides in 2017.")[0] == ""


def test_a_part_behind_the_years_of_a_run_narrows_it() -> None:
    run = "Between 2007 and 2016, there were never more than five murders a year on Boston subway trains."
    assert unread(run) != [""]


def test_what_only_begins_or_moves_everywhere_is_of_no_time_or_place_that_is_told() -> None:
    assert unread("Crime in Detroit began to fall.") == ["began to"]
    assert unread("Crime in Detroit began to fall in 2017.") == [""]
    assert unread("Murders dip everywhere, but Detroit is in a league of its own.") == ["dip everywhere"]


def test_so_many_kinds_of_crime_are_counted_and_no_crimes() -> None:
    assert unread("DETROIT — Two of the three property crimes showed declines in 2017.") == []
    assert unread("DETROIT — There was an increase in several crimes in 2017.") == ["several"]


def test_above_it_behind_a_rivals_figure_is_above_the_rivals() -> None:
    passed = "Wisconsin's murder rate passed Minnesota's in 2012 and was 30 percent above it."
    assert unread(passed)[-1] == "it"
    assert unread("Ohio had 783 murders in 1991; the 2016 total was 12 percent below it.")[-1] == ""
