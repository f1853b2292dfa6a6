"""Places as people name them; a name that several bear is never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.desk.names import key, place_id, state_id
from onrecord.errors import InputError
from onrecord.record import open_record

PACK = open_record()


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("chicago-il", "chicago-il"),
        ("Chicago", "chicago-il"),
        ("CHICAGO", "chicago-il"),
        ("Chicago, Ill.", "chicago-il"),
        ("Chicago IL", "chicago-il"),
        ("the Windy City", "chicago-il"),
        ("NYC", "new-york-ny"),
        ("New York", "new-york-ny"),
        ("New York State", "ny"),
        ("St. Louis", "st-louis-mo"),
        ("Saint Louis", "st-louis-mo"),
        ("L.A.", "los-angeles-ca"),
        ("Springfield, Mass.", "springfield-ma"),
        ("springfield il", "springfield-il"),
        ("Kansas City, Missouri", "kansas-city-mo"),
        ("Charleston, West Virginia", "charleston-wv"),
        ("Washington, D.C.", "washington-dc"),
        ("Illinois", "il"),
        ("IL", "il"),
        ("the United States", "us"),
        ("Bronx", "new-york-ny/bronx"),
        ("chicago-il/district-11", "chicago-il/district-11"),
    ],
)
def test_a_name_finds_its_place(words: str, place: str) -> None:
    assert place_id(PACK, words) == place


@pytest.mark.parametrize(
    ("words", "choices"),
    [
        ("Springfield", ["springfield-il", "springfield-ma", "springfield-mo"]),
        ("Columbus", ["columbus-ga", "columbus-oh"]),
        ("Kansas City", ["kansas-city-ks", "kansas-city-mo"]),
    ],
)
def test_a_name_of_several_cities_lists_them(words: str, choices: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        place_id(PACK, words)
    assert all(choice in str(caught.value) for choice in choices)
    assert "\n" not in str(caught.value)


def test_an_unknown_name_gets_the_nearest() -> None:
    with pytest.raises(InputError, match="did you mean chicago-il"):
        place_id(PACK, "Chicgo")
    with pytest.raises(InputError, match="onrecord places"):
        place_id(PACK, "xyzzyx qqq")


def test_a_group_is_no_place() -> None:
    with pytest.raises(InputError, match="a group of places"):
        place_id(PACK, "us-states")


@given(st.text(max_size=40))
def test_any_words_are_a_place_or_one_line(words: str) -> None:
    try:
        found = place_id(PACK, words)
    except InputError as error:
        found, told = "us", str(error)
    else:
        told = ""
    assert PACK.place(found) is not None
    assert "\n" not in told


@pytest.mark.parametrize("words", ["IL", "il", "Illinois", "Ill."])
def test_a_state_by_any_of_its_names(words: str) -> None:
    assert state_id(words) == "il"


def test_no_state() -> None:
    with pytest.raises(InputError, match="postal code"):
        state_id("Ruritania")


def test_names_are_compared_without_stops_and_articles() -> None:
    assert key("The St. Louis") == key("saint louis") == "st louis"
