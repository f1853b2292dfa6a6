"""Places that no list holds: a county by its name, a town named with its state."""

from __future__ import annotations

import pytest

from onrecord.grammar.places.places import find_places
from onrecord.grammar.words.tokens import tokenize


def named(text: str) -> list[str]:
    tokens = tokenize(text)
    return [mark.words.candidates[0] for mark in find_places(tokens, [token.norm for token in tokens])]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Marion County, Fla., had 30 homicides", ["marion-county-fl"]),
        ("deputies in St. Mary's County, Md., seized 12 guns", ["st-marys-county-md"]),
        ("In 2017, Newburgh, N.Y., had 25 shootings", ["newburgh-ny"]),
        ("killings in Wilkes-Barre, Pa., fell", ["wilkes-barre-pa"]),
        ("burglaries in Rocky Mount, North Carolina", ["rocky-mount-nc"]),
    ],
)
def test_a_county_or_a_town_with_its_state_is_a_place(text: str, places: list[str]) -> None:
    assert named(text) == places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Sacramento County deputies seized 300 guns", "sacramento-county-ca"),
        ("St. Louis County had 28 homicides", "st-louis-county-mo"),
        ("Sacramento County's 90 homicides", "sacramento-county-ca"),
        ("robberies in Loon Lake County rose", "loon-lake-county"),
    ],
)
def test_a_county_is_never_the_city_of_its_name(text: str, place: str) -> None:
    assert named(text) == [place]


def test_the_state_behind_a_name_decides_which_town_it_is() -> None:
    assert named("In Portland, Maine, there were 3 homicides") == ["portland-me"]


@pytest.mark.parametrize(
    "text",
    [
        "Dana Roe, 23, of Newburgh, N.Y., was charged",
        "the Marion County Sheriff's office said",
        "Ruth Kessler, D-Conn., asked for a count",
        "on Friday, Maine police said",
    ],
)
def test_a_home_town_an_office_and_a_party_are_no_places_of_a_figure(text: str) -> None:
    assert [place for place in named(text) if place != "me"] == []


@pytest.mark.parametrize("before", ["Governor", "Mr. President", "Today", "Colleagues", "Still", "Sadly", "Together"])
def test_who_is_spoken_to_before_a_state_is_no_town(before: str) -> None:
    assert named(f"{before}, Ohio had 478 homicides") == ["oh"]


def test_an_adverb_before_a_state_is_told_from_a_town_by_the_comma_behind_it() -> None:
    assert named("Waverly, Ohio, had 2 homicides") == ["waverly-oh"]


def test_a_state_that_begins_the_name_of_a_city_is_none() -> None:
    assert named("Together, Kansas City and Mesa had 90 homicides")[0] == "kansas-city-mo"


def test_a_court_district_may_stand_behind_its_state() -> None:
    assert named("Ohio's Northern District charged 20 people") == ["ohnd"]
    assert named("gun cases in Michigan's western district") == ["miwd"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("in Fairfax and Montgomery counties", ["fairfax-county-va", "montgomery-county-md"]),
        ("in Lee, Bay and Polk counties, Fla., murders fell", ["lee-county-fl", "bay-county-fl", "polk-county-fl"]),
        ("in Tulsa and neighboring counties", ["tulsa-ok"]),
        ("Several counties had more", []),
    ],
)
def test_counties_in_a_row_are_counties(text: str, places: list[str]) -> None:
    assert named(text)[: len(places)] == places


def test_what_is_named_after_a_town_is_not_the_town() -> None:
    assert named("after the Sandy Hook shootings") == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In 2021 Harmony Creek had 2,857 thefts", ["harmony-creek"]),
        ("Upper Darby reported only 12", ["upper-darby"]),
        ("North Division recorded 400", []),
        ("Police in Harmony Creek said 12 died", []),
        ("Nora Bell had 12 letters", []),
        ("Fort Worth had 16,000", ["fort-worth-tx"]),
    ],
)
def test_a_name_as_towns_have_it_with_a_figure_is_a_place(text: str, places: list[str]) -> None:
    assert named(text) == places
