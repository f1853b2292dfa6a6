"""What the id of a place tells of it."""

from __future__ import annotations

import pytest

from onrecord.lexicon.place_ids import is_county, is_local, spelt, state_at_end, without_state


@pytest.mark.parametrize(
    ("place", "local", "state", "name"),
    [
        ("chicago-il", True, "il", "chicago"),
        ("st-louis-mo", True, "mo", "st-louis"),
        ("new-york-ny/precinct-1", True, "ny", None),
        ("il", False, "il", ""),
        ("us", False, "us", ""),
        ("us/midwest", False, "us", ""),
        ("ilnd", False, "ilnd", ""),
    ],
)
def test_the_ids_of_what_lies_in_a_state_end_with_it(place: str, local: bool, state: str, name: str | None) -> None:
    assert is_local(place) is local
    assert state_at_end(place) == state
    assert name is None or without_state(place) == name


@pytest.mark.parametrize(("place", "county"), [("king-county-wa", True), ("king-city-ca", False), ("wa", False)])
def test_a_county_is_named_as_one(place: str, county: bool) -> None:
    assert is_county(place) is county


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["st", ".", "mary", "'s", "county"], "st-marys-county"),
        (["St.", "Mary’s", "County"], "st-marys-county"),
        (["77", "th", "street"], "77th-street"),
        (["doña", "ana"], "dona-ana"),
        (["wilkes", "-", "barre"], "wilkes-barre"),
    ],
)
def test_a_name_as_ids_write_it(words: list[str], name: str) -> None:
    assert spelt(words) == name
