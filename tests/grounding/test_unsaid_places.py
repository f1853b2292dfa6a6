"""Where a claim that names no place tells of."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar import parse
from onrecord.grounding import ground
from onrecord.reading import read_text
from onrecord.voice import attribute
from tests.claim_cases import Case, claims_of, load
from tests.grounding.test_doubts import assertions

DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Tulsa had a hard year. Tulsa counted 71 homicides in 2016. There were 55 in 2015.",
            "homicides[tulsa-ok, 2015] = 55",
        ),
        ("FBI figures show 17,250 murders in 2016.", "homicides(ucr)[us, 2016] = 17250"),
        ("There were 71 homicides in 2016.", "homicides[2016] = 71"),
    ],
)
def test_the_place_that_the_words_leave_out(text: str, claim: str) -> None:
    assert claims_of(text, DAY)[-1] == claim


def test_the_fbi_speaks_of_the_nation_behind_a_paragraph_on_it() -> None:
    text = (
        "TULSA — Tulsa had 82 homicides in 2016.\n\nNationally, murders rose 10.8 percent in 2015.\n\n"
        "In the first six months of 2016 murders rose 5.2 percent, the FBI says."
    )
    assert "[us, 2015-01-01/2015-06-30 -> " in claims_of(text, date(2017, 3, 5))[-1]


def test_the_fbi_speaks_of_the_city_behind_what_the_nation_alone_has() -> None:
    text = (
        "TULSA — The Justice Department is enforcing 15 consent decrees.\n\n"
        "Murders rose 10 percent in 2016, FBI figures show."
    )
    assert "[tulsa-ok, " in claims_of(text, date(2017, 3, 5))[-1]


def test_a_state_of_several_districts_has_no_federal_cases() -> None:
    text = (
        "Agents in California bring few federal gun cases.\n\nNationwide there were 8,484 federal gun prosecutions in "
        "fiscal 2008.\n\nCalifornia is puzzled. Federal gun prosecutions have dropped every year since fiscal 2004."
    )
    assert claims_of(text, date(2009, 9, 14))[-1].startswith("federal_weapons_prosecutions[us, ")


@pytest.mark.parametrize(
    ("words", "guessed"),
    [
        ("The president turned to Denver. “Robberies fell 4 percent,” President Ann Doyle said.", True),
        ("“Robberies fell 4 percent,” President Ann Doyle said.", False),
        ("The Justice Department said robberies fell 4 percent in 2016.", True),
        ("The Justice Department counted 71 murders in Tulsa. Robberies fell 4 percent, the department said.", False),
    ],
)
def test_for_whom_the_nations_officers_and_bodies_speak_is_a_guess(words: str, guessed: bool) -> None:
    document = read_text("Tulsa had 71 murders in 2016.\n\n" + words, published=DAY)
    statements = attribute(document)
    guess = ground(document, statements, parse(document, statements))[-1].guess
    assert (guess is not None and guess.startswith("the sentence does not say where, ")) is guessed


@pytest.mark.parametrize(
    ("text", "guessed"),
    [
        ("Murders rose in Chicago in 2016. Ours didn't.", True),
        ("TULSA — Murders rose in Chicago in 2016. Ours didn't.", False),
    ],
)
def test_ours_are_not_those_of_the_city_that_they_are_set_against(text: str, guessed: bool) -> None:
    assert ("does not say whose" in (assertions(text)[-1].guess or "")) is guessed


def test_who_is_quoted_behind_another_city_than_the_first_may_speak_of_either() -> None:
    said = "\n\n“We had 261 homicides in 2016,” Chief Al Crane said."
    told = assertions(f"Houston had 301 murders in 2016. Detroit had 303.{said}")[-1]
    assert told.guess == "the sentence does not say whose, and the text names no city as its own"
    assert assertions(f"Houston had 301 murders in 2016, more than in 2015.{said}")[-1].guess is None


@pytest.mark.parametrize(
    ("words", "guessed"),
    [("there had been 498 and 9,448", True), ("there had been 9,448 murders", False)],
)
def test_a_number_that_says_neither_what_nor_where_is_hardly_the_nations(words: str, guessed: bool) -> None:
    told = assertions(f"In 2014 Ohio recorded 498 murders and 8,411 robberies. In 2011, {words}.")[-1]
    assert (told.guess is not None and "no state has so many" in told.guess) is guessed


@pytest.mark.parametrize("case", load("officers_of_nation"), ids=lambda case: case.text[:40])
def test_officers_killed_are_those_of_the_nation(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
