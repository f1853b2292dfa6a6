"""How the figures of a measure are told."""

from __future__ import annotations

from onrecord.grounding.habits import city_of, is_headcount, seat_of, stand_for


def test_a_city_stands_for_its_court_district_beside_federal_cases() -> None:
    assert stand_for("chicago-il", "federal_weapons_prosecutions") == "ilnd"
    assert stand_for("chicago-il", "homicides") == "chicago-il"
    assert (stand_for("ut", "federal_weapons_prosecutions"), stand_for("ut", "homicides")) == ("utd", "ut")
    assert stand_for("chicago-il", "atf_budget") == "us"
    assert stand_for("savannah-ga", "federal_weapons_prosecutions") == "gasd"


def test_a_state_that_is_one_court_district_stands_for_it() -> None:
    assert stand_for("nd", "federal_weapons_prosecutions") == "ndd"
    assert stand_for("tx", "federal_weapons_prosecutions") == "tx"


def test_a_court_district_is_that_of_its_city() -> None:
    assert city_of("ilnd") == "chicago-il"
    assert city_of("omaha-ne") == "omaha-ne"


def test_only_a_nations_headcount_has_its_parts() -> None:
    assert seat_of("homicides") is None
    assert is_headcount("atf_agents")
    assert not is_headcount("atf_budget")
    assert not is_headcount(None)


def test_a_district_of_a_city_is_the_states_court_district_beside_federal_cases() -> None:
    assert stand_for("rockford-il/northern-district", "federal_weapons_prosecutions") == "ilnd"
    assert stand_for("rockford-il/northern-district", "homicides") == "rockford-il/northern-district"
    assert stand_for("chicago-il/austin", "federal_weapons_prosecutions") == "chicago-il/austin"
