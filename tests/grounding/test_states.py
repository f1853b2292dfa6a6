"""In which state a place lies, and whether a story from a capital is about the state."""

from __future__ import annotations

from datetime import date

from onrecord.grounding.states import of_the_state, perhaps_of_state, speaks_of_state, state_of
from onrecord.model import PlaceWords, Setting, Span, Statement
from tests.claim_cases import claims_of

BODY = [Statement(Span(0, 1), 0, Setting.BODY)] * 8


def words(*candidates: str, kind: str = "city", here: bool = False) -> PlaceWords:
    return PlaceWords(Span(0, 1), candidates, kind, here)


def test_states() -> None:
    assert state_of("chicago-il/district-11") == "il"
    assert state_of("us") is None


def test_a_release_of_the_state_police_is_about_the_state() -> None:
    assert of_the_state("helena-mt", BODY, [(0, words("mt", kind="state"))])


def test_a_story_that_names_its_capital_soon_is_about_the_city() -> None:
    state = [(0, words("mt", kind="state")), (5, words("mt", kind="state")), (6, words("mt", kind="state"))]
    assert not of_the_state("helena-mt", BODY, [*state, (2, words("helena-mt"))])
    assert not of_the_state("helena-mt", BODY, [*state, (2, words(here=True))])
    assert of_the_state("helena-mt", BODY, [*state, (7, words("helena-mt"))])


def test_a_city_that_is_no_capital_stands_for_no_state() -> None:
    assert not of_the_state("billings-mt", BODY, [(0, words("mt", kind="state"))])
    assert not of_the_state(None, BODY, [])


def test_a_story_whose_first_figure_behind_a_scene_is_the_states_is_about_the_state() -> None:
    state = [(2, words("mt", kind="state"))]
    assert of_the_state("billings-mt", BODY, state, figures={2})
    assert not of_the_state("billings-mt", BODY, [(1, words("laurel-mt")), *state], figures={2})
    assert not of_the_state("billings-mt", BODY, [(0, words(here=True)), *state], figures={2})
    assert of_the_state("billings-mt", BODY, [(0, words(kind="home", here=True)), *state], figures={2})  # "we asked"
    assert not of_the_state("billings-mt", BODY, state, figures={3})


def test_we_are_the_state_whose_city_the_dateline_alone_names() -> None:
    text = "TAMPA, Fla. — We checked six claims.\n\nFlorida had 1,057 murders in 2017.\n\nROE: “Our murder rate fell.”"
    text += " Florida's was 5."
    assert claims_of(text, date(2018, 10, 22))[-1] == "rate(homicides[fl, 2016 -> 2017]) fell"


def test_a_story_that_opens_at_the_statehouse_and_names_no_city_is_about_the_state() -> None:
    assert of_the_state("helena-mt", BODY, [], statehouse=True)
    assert not of_the_state("helena-mt", BODY, [(4, words("helena-mt"))], statehouse=True)
    assert not of_the_state("helena-mt", BODY, [(0, words("billings-mt"))], statehouse=True)
    assert not of_the_state("billings-mt", BODY, [], statehouse=True)


def test_the_first_sentence_tells_of_those_who_govern() -> None:
    text = "Lawmakers heard that murders rose."
    assert speaks_of_state(text, [Statement(Span(0, len(text)), 0, Setting.BODY)])
    assert not speaks_of_state("Police said so.", [Statement(Span(0, 15), 0, Setting.BODY)])
    assert not speaks_of_state("", [])


def test_a_story_from_a_capital_may_be_of_the_state_that_it_speaks_of() -> None:
    state = [(0, words("helena-mt")), (2, words(here=True, kind="state"))]
    assert perhaps_of_state("helena-mt", state[1:]) == "mt"
    assert perhaps_of_state("helena-mt", state) is None
    assert perhaps_of_state("helena-mt", []) is None
