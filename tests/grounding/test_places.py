"""What place is meant."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grounding.places import Ground, settle, survey
from onrecord.model import PlaceWords, Setting, Span, Statement
from tests.claim_cases import Case, claims_of, load

BODY = Statement(Span(0, 1), 0, Setting.BODY)
HEADLINE = Statement(Span(0, 1), 0, Setting.HEADLINE)


def words(*candidates: str, kind: str = "city", here: bool = False) -> PlaceWords:
    return PlaceWords(Span(0, 1), candidates, kind, here)


def test_the_dateline_comes_before_the_headline() -> None:
    ground = survey([HEADLINE], [(-1, words("detroit-mi")), (0, words("chicago-il"))])
    assert (ground.city, ground.because) == ("detroit-mi", "the dateline")


def test_an_unknown_dateline_lets_no_other_place_stand_in() -> None:
    assert survey([BODY], [(0, words("washington-dc"))], dateline=True).city is None


def test_a_headline_that_names_a_state_makes_it_the_main_place() -> None:
    ground = survey([HEADLINE, BODY], [(-1, words("baton-rouge-la")), (0, words("la", kind="state"))])
    assert (ground.city, ground.main) == ("baton-rouge-la", "la")


def test_the_city_is_the_one_last_spoken_of() -> None:
    ground = Ground("detroit-mi", "the dateline", "mi", "detroit-mi")
    assert settle(words(here=True), "chicago-il", ground, None)[0] == "chicago-il"
    assert settle(words(here=True, kind="home"), "chicago-il", ground, None)[0] == "detroit-mi"


def test_a_name_of_two_places_follows_the_story() -> None:
    ground = Ground("kansas-city-ks", "the dateline", "ks", "kansas-city-ks")
    assert settle(words("kansas-city-mo", "kansas-city-ks"), None, ground, None)[0] == "kansas-city-ks"


def test_the_name_of_the_file_serves_where_the_text_names_no_city() -> None:
    ground = survey([BODY], [(-2, words("detroit-mi"))])
    assert (ground.city, ground.because) == ("detroit-mi", "named above the text or in its file's name")
    assert survey([BODY], [(0, words("flint-mi")), (-2, words("detroit-mi"))]).city == "flint-mi"
    both = [(0, words("flint-mi")), (0, words("detroit-mi")), (-2, words("detroit-mi"))]
    assert survey([BODY], both).city == "detroit-mi"


def test_a_name_of_a_city_and_a_state_among_states_is_the_state() -> None:
    ground = Ground("detroit-mi", "the dateline", "mi", "detroit-mi")
    assert settle(words("new-york-ny", "ny"), "tx", ground, None)[0] == "ny"
    assert settle(words("new-york-ny", "ny"), "chicago-il", ground, None)[0] == "new-york-ny"


def test_a_text_that_opens_with_the_nation_is_of_the_nation() -> None:
    late = [(9, words("flint-mi")), (9, words("flint-mi"))]
    statements = [BODY] * 10
    assert survey(statements, [(0, words("us", kind="nation")), *late]).main == "us"
    assert (
        survey(statements, [(0, words("mi", kind="state")), (1, words("us", kind="nation")), *late]).city == "flint-mi"
    )
    assert survey(statements, [(0, words("us", kind="nation")), (0, words("flint-mi"))]).main == "flint-mi"


def test_a_speech_is_given_where_its_first_line_says() -> None:
    late = [(9, words("flint-mi")), (9, words("flint-mi")), (-2, words("detroit-mi"))]
    assert survey([BODY] * 10, late).city == "detroit-mi"


def test_a_headline_that_names_a_county_makes_it_the_main_place() -> None:
    county = words("shelby-county-tn", kind="county")
    ground = survey([HEADLINE, BODY], [(0, county), (1, words("memphis-tn"))])
    assert (ground.city, ground.main, ground.county) == ("memphis-tn", "shelby-county-tn", "shelby-county-tn")
    assert settle(words(here=True, kind="county"), None, ground, None)[0] == "shelby-county-tn"


def test_the_first_city_of_an_interview_is_the_one_asked_about() -> None:
    statements = [BODY] * 10
    named = [(5, words("dayton-oh")), (6, words("toledo-oh")), (7, words("toledo-oh"))]
    assert survey(statements, named).main == "toledo-oh"
    assert survey(statements, named, asked={5}).main == "dayton-oh"


def test_a_story_from_a_capital_that_begins_with_the_state_is_of_the_state() -> None:
    ground = survey([BODY], [(-1, words("helena-mt")), (0, words("mt", kind="state"))], dateline=True)
    assert (ground.city, ground.main) == ("helena-mt", "mt")


def test_a_headline_that_opens_with_the_nation_comes_before_the_dateline() -> None:
    text = "US poised to see a drop in homicides\n\n(NEW YORK) — The year is over.\n\nHomicides fell 6 percent in 2017."
    assert claims_of(text, date(2018, 1, 4))[-1] == "homicides[us, 2016 -> 2017] fell by = 6%"


def test_a_state_named_first_is_the_place_of_a_text_that_names_its_capital_at_the_end() -> None:
    text = (
        "To the editor:\n\nYour paper writes that crime in Maine is exploding. The FBI counts 1,648 violent crimes in "
        "this state in 2016.\n\nTwenty-six people were murdered.\n\nI ask our representatives in Augusta to read it."
    )
    assert claims_of(text, date(2017, 10, 12))[-2:] == (
        "violent_crimes(ucr)[me, 2016] = 1648",
        "homicides[me, 2016] = 26",
    )


def test_the_state_that_nobody_has_named_is_not_the_nation() -> None:
    text = "Crime is down across the nation. There were 10,000 robberies in the state in 2016."
    assert claims_of(text, date(2018, 3, 5))[-1] == "robberies[2016] = 10000"


@pytest.mark.parametrize("case", load("county_seats"), ids=lambda case: case.text[:40])
def test_the_sentences_of_county_seats_make_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize("case", load("two_places"), ids=lambda case: case.text[:40])
def test_of_two_places_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Spokane lost 20 officers. Nationally, murders fell in 2018. Washington's murders fell too.", "wa"),
        ("Nationally, murders fell in 2018. Baltimore had 309. Washington's murders fell too.", "washington-dc"),
    ],
)
def test_washington_behind_the_nation_is_the_state_of_the_texts_first_city(text: str, place: str) -> None:
    assert claims_of(text, date(2019, 10, 12))[-1] == f"homicides[{place}, 2017 -> 2018] fell"
