from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.names import PLACE
from onrecord.data.places import resolve


def test_a_city_that_the_lexicon_knows_is_that_city() -> None:
    assert resolve(["Chicago", "Springfield, Illinois"], "City").ids == {
        "Chicago": "chicago-il",
        "Springfield, Illinois": "springfield-il",
    }


def test_a_name_that_several_cities_bear_is_the_files_own() -> None:
    assert resolve(["Springfield"], "City").ids == {"Springfield": "own:springfield"}


def test_a_school_called_like_a_city_is_a_school() -> None:
    assert resolve(["Lincoln"], "School").ids == {"Lincoln": "own:lincoln"}


def test_a_state_under_its_header_is_the_state() -> None:
    assert resolve(["New York", "IL"], "State").ids == {"New York": "ny", "IL": "il"}


def test_the_word_of_the_column_may_stand_behind_the_name() -> None:
    found = resolve(["Mill Lane County", "Elm County", "Oak"], "County")
    assert [set(term.words) for term in found.terms] == [
        {"Mill Lane County", "Mill Lane"},
        {"Elm County"},
        {"Oak", "Oak county"},
    ]


def test_two_spellings_of_one_name_are_one_place_and_two_names_two() -> None:
    found = resolve(["Mill Lane", "MILL LANE", "Mill-Lane"], "School").ids
    assert found["Mill Lane"] == found["MILL LANE"]
    assert found["Mill Lane"] != found["Mill-Lane"]


@given(st.lists(st.text(min_size=1, max_size=90), max_size=6), st.sampled_from(["School", "City", "State", ""]))
def test_any_name_gives_a_place_of_the_claim_language(names: list[str], header: str) -> None:
    found = resolve(names, header)
    assert set(found.ids) == set(names)
    assert all(PLACE.fullmatch(place) for place in found.ids.values())
