"""Words that name places, and words that point at one."""

from __future__ import annotations

import pytest

from onrecord.grammar.places.places import find_places, places_in_name
from onrecord.grammar.words.tokens import tokenize


def named(text: str) -> list[str]:
    tokens = tokenize(text)
    marks = find_places(tokens, [token.norm for token in tokens])
    return [mark.words.candidates[0] if mark.words.candidates else f"<{mark.words.kind}>" for mark in marks]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("homicides in Chicago fell", ["chicago-il"]),
        ("Columbus, Ohio, had 95", ["columbus-oh"]),
        ("in Kansas City, Mo., and St. Louis", ["kansas-city-mo", "st-louis-mo"]),
        ("Nationwide, murders rose", ["us"]),
        ("Charm City and the Windy City", ["baltimore-md", "chicago-il"]),
        ("the Northern District of Illinois", ["ilnd"]),
        ("Brooklyn and the Bronx", ["new-york-ny/brooklyn", "new-york-ny/bronx"]),
        ("crime in the city rose", ["<city>"]),
        ("shootings statewide", ["<state>"]),
        ("in the 11th District", ["/district-11"]),
        ("the eastern district of Oklahoma", ["oked"]),
        ("in the District of Delaware", ["ded"]),
        ("The District of Columbia and the District", ["washington-dc", "washington-dc"]),
        ("Murders in Manhattan and Austin", ["new-york-ny/manhattan", "austin-tx"]),
        ("How did Dayton do last year?", ["dayton-oh"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert named(text) == places


@pytest.mark.parametrize(
    "text",
    [
        "Jesse Jackson spoke",
        "the Chicago Tribune reported",
        "Mr. Houston said",
        "the U.S. attorney declined",
        "tell us more",
        "the Cook County sheriff",
    ],
)
def test_people_papers_and_offices_are_no_places(text: str) -> None:
    assert named(text) == []


def test_there_were_points_at_no_place() -> None:
    assert named("there were 762 murders") == []
    assert named("the chief said there were 762 murders") == []
    assert len(named("the guns traced there were bought elsewhere")) == 1


def test_a_name_of_two_towns_gives_the_larger_first() -> None:
    tokens = tokenize("murders in Columbus fell")
    (mark,) = find_places(tokens, [token.norm for token in tokens])
    assert mark.words.candidates[0] == "columbus-oh"
    assert len(mark.words.candidates) > 1


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("chicago-speech-2024-12-31", ["chicago-il"]),
        ("drafts/new_orleans.radio.txt", ["new-orleans-la"]),
        ("standard input", []),
        ("story.txt", []),
        ("", []),
    ],
)
def test_the_name_of_a_file_can_name_the_place(name: str, places: list[str]) -> None:
    assert [words.candidates[0] for words in places_in_name(name)] == places


def test_the_district_attorney_is_no_district() -> None:
    assert not named("The district attorney’s office says police seized guns.")


def test_a_city_of_a_state_in_a_headline_of_capitals_is_no_city_of_that_name() -> None:
    assert named("This Texas City Saw Murders Rise") == []
    assert named("Texas City saw murders rise") == ["texas-city-tx"]
