"""What a short sentence turns to."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.context.turned_to import ends_with, turned_to
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize(
    ("sentence", "turned"),
    [
        ("Then there are the cars.", True),
        ("Then there are the 300 cars.", False),
        ("The chief has two police cars and a van that nobody has driven.", False),
        ("Then there is the rest.", False),
    ],
)
def test_cars(sentence: str, turned: bool) -> None:
    found = turned_to(look(sentence, Span(0, len(sentence))))
    assert (found is not None and found.measure == "motor_vehicle_thefts") is turned


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Violent crime stood still at 7,984 offenses, and the reason is robbery.", "robberies"),
        ("Murders fell to 90; the exception was burglary.", "burglaries"),
        ("Violent crime rose 2 percent and the main driver was still robbery.", "robberies"),
        ("There were 90 murders and robbery was the reason for six.", None),
        ("The reason is robbery.", None),
    ],
)
def test_a_sentence_that_ends_on_another_crime(sentence: str, measure: str | None) -> None:
    found = ends_with(look(sentence, Span(0, len(sentence))))
    assert (found.measure if found else None) == measure


@pytest.mark.parametrize(
    "passing",
    [
        "A man was charged with robbery on Monday.",
        "She teaches a class on burglary.",
        "The suspect had been arrested for auto theft.",
    ],
)
def test_a_crime_that_a_sentence_only_names_turns_nothing(passing: str) -> None:
    text = f"TULSA — The city had 80 homicides in 2017. {passing} The number fell 12 percent."
    assert claims_of(text, date(2018, 1, 4))[-1] == "homicides[tulsa-ok, 2016 -> 2017] fell by = 12%"


@pytest.mark.parametrize(
    "turning", ["Robbery is another matter.", "As for robberies, all is well.", "What of robbery?"]
)
def test_a_crime_at_the_head_of_a_sentence_is_what_follows_is_about(turning: str) -> None:
    text = f"TULSA — The city had 80 homicides in 2017. {turning} The number fell 12 percent."
    assert claims_of(text, date(2018, 1, 4))[-1] == "robberies[tulsa-ok, 2016 -> 2017] fell by = 12%"


def test_what_most_of_them_were_turns_to_nothing() -> None:
    text = "CHICAGO — Chicago had 762 homicides in 2016. {} The number fell 12 percent in 2017."
    for told in ("Most were shootings.", "Many began as robberies."):
        assert claims_of(text.format(told), date(2018, 5, 14))[-1].startswith("homicides["), told


@pytest.mark.parametrize("case", load("turned_to"), ids=lambda case: case.text[:40])
def test_what_a_sentence_turns_to_is_what_follows_counts(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
