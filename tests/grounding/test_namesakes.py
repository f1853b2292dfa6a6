"""Which of several towns of one name a dateline means."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grounding.namesakes import ONE_NAME, settle_county, told_apart
from onrecord.model import PlaceWords, Span
from tests.claim_cases import Case, claims_of, load
from tests.grounding.test_doubts import assertions

PEORIAS = ("peoria-az", "peoria-il")


@pytest.mark.parametrize("case", load("namesakes"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


def words(*candidates: str, kind: str = "city") -> PlaceWords:
    return PlaceWords(Span(0, 1), candidates, kind)


def dateline(*named: tuple[int, PlaceWords], figures: tuple[int, ...] = ()) -> list[str]:
    return [found.candidates[0] for index, found in told_apart(named, figures) if index == -1]


def test_the_state_that_the_text_names_tells() -> None:
    illinois = words("il", kind="state")
    assert dateline((-1, words(*PEORIAS)), (3, illinois), figures=(3,)) == ["peoria-il"]
    assert dateline((-1, words(*PEORIAS)), (3, illinois), (5, illinois)) == ["peoria-il"]
    assert dateline((-1, words(*PEORIAS)), (3, illinois)) == []  # named once, in passing


def test_the_other_cities_tell_where_all_lie_in_one_state() -> None:
    assert dateline((-1, words(*PEORIAS)), (3, words("chicago-il"))) == ["peoria-il"]
    assert dateline((-1, words(*PEORIAS)), (3, words("chicago-il")), (4, words("detroit-mi"))) == []


def test_where_nothing_tells_only_a_much_larger_town_goes_by_its_bare_name() -> None:
    assert dateline((-1, words(*PEORIAS))) == []
    assert dateline((-1, words("columbus-oh", "columbus-ga"))) == ["columbus-oh"]


def test_places_of_the_text_stay_as_they_are() -> None:
    assert told_apart([(0, words(*PEORIAS))]) == [(0, words(*PEORIAS))]


def test_new_york_is_the_state_beside_other_states_and_no_city() -> None:
    new_york = words("new-york-ny", "ny")
    states = [(at, words(state, kind="state")) for at, state in enumerate(("fl", "ga"))]
    assert told_apart([*states, (4, new_york)])[-1][1].candidates == ("ny",)
    assert told_apart([states[0], (4, new_york)])[-1][1] == new_york
    assert told_apart([*states, (3, words("tampa-fl")), (4, new_york)])[-1][1] == new_york


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("COLUMBUS, Ind. — Columbus had 3 murders in 2017.", "columbus-in"),
        ("CHARLESTON, W.Va. — Police met. Charleston had 3 murders in 2017.", "charleston-wv"),
        ("COLUMBUS, Ind. — It was calm. Columbus, Ohio, had 3 murders in 2017.", "columbus-oh"),
    ],
)
def test_a_bare_name_is_the_city_of_the_dateline_though_the_lexicon_knows_a_namesake(text: str, place: str) -> None:
    assert claims_of(text, date(2018, 3, 12)) == (f"homicides[{place}, 2017] = 3",)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("SPOKANE — Robberies fell in Washington in 2017.", "wa"),
        ("Robberies fell in Washington in 2017. Seattle and Tacoma saw it first.", "wa"),
        ("Robberies fell in Washington in 2017. Tampa and Tacoma saw it first.", "washington-dc"),
        ("RENO — Robberies fell in Washington in 2017.", "washington-dc"),
    ],
)
def test_washington_is_the_state_to_a_text_from_inside_it(text: str, place: str) -> None:
    assert claims_of(text, date(2018, 3, 12))[0] == f"robberies[{place}, 2016 -> 2017] fell"


def last_guess(text: str) -> str | None:
    return assertions(text)[-1].guess


def test_a_name_of_several_cities_leaves_open_which_of_them_is_meant() -> None:
    assert last_guess("Peoria had 20 murders in 2017.") == ONE_NAME
    assert last_guess("Illinois had 800 murders in 2017. Peoria had 20 murders in 2017.") is None
    assert last_guess("Peoria, Ill., had 20 murders in 2017.") is None
    assert last_guess("Arlington had 20 murders in 2017.") is None


@pytest.mark.parametrize(
    ("state", "cities", "expected"),
    [
        ("tx", (), "harris-county-tx"),
        (None, (), "harris-county"),
        ("dc", (), "harris-county"),
        ("dc", ("houston-tx",), "harris-county-tx"),
        ("dc", ("dallas-tx",), "harris-county"),
    ],
)
def test_a_county_lies_about_a_seat_that_the_text_names(
    state: str | None, cities: tuple[str, ...], expected: str
) -> None:
    assert settle_county(words("harris-county", kind="county"), state, cities) == expected
