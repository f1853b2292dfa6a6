"""The window that a change shares with the one told before it, and where that is left open."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grounding.guessed_changes import START
from onrecord.grounding.shared_window import OPEN
from tests.claim_cases import claims_of
from tests.grounding.test_doubts import assertions

DAY = date(2018, 5, 4)
WINDOWS = [
    "Between 2010 and 2016 murders in Omaha doubled.",
    "Murders in Omaha rose 40 percent from 2010 to 2016.",
    "Omaha had 30 murders in 2010 and 50 in 2016, an increase of 67 percent.",
]
SHARING = [
    ("Robberies fell 5 percent.", "robberies[omaha-ne, 2010 -> 2016] fell by = 5%"),
    ("Robberies were down by a third, the chief said.", "robberies[omaha-ne, 2010 -> 2016] fell by = 33.3%"),
    ("In Tulsa, robberies more than doubled.", "robberies[tulsa-ok, 2010 -> 2016] rose by > 100%"),
    ("Robberies fell 5 percent last year.", "robberies[omaha-ne, 2016 -> 2017] fell by = 5%"),
]


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize(("change", "claim"), SHARING)
def test_a_change_without_a_time_shares_the_window_told_before(window: str, change: str, claim: str) -> None:
    assert claims_of(f"{window} {change}", DAY)[-1] == claim


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Omaha murders fell 9 percent in 2017 and halved between 2010 and 2017. Robberies fell 5 percent.",
            "robberies[omaha-ne, 2016 -> 2017] fell by = 5%",
        ),
        (
            "Omaha murders fell 9 percent in 2017. Robberies fell 5 percent.",
            "robberies[omaha-ne, 2016 -> 2017] fell by = 5%",
        ),
        (
            "In 2017 Omaha had 200 fewer officers than in 2000. Burglaries fell 5 percent.",
            "burglaries[omaha-ne, 2016 -> 2017] fell by = 5%",
        ),
    ],
)
def test_behind_a_change_by_the_year_it_is_of_the_year(text: str, claim: str) -> None:
    assert claims_of(text, DAY)[-1] == claim


@pytest.mark.parametrize(
    "window",
    [
        "Murders in Omaha have doubled since 2010.",
        "Murders in Omaha went from 30 in 2010 to 50 in 2017.",
    ],
)
@pytest.mark.parametrize("change", ["Robberies fell 5 percent.", "Robberies fell."])
def test_a_window_that_only_opens_leaves_the_start_open(window: str, change: str) -> None:
    assert assertions(f"{window} {change}", DAY)[-1].unclear == OPEN


@pytest.mark.parametrize(
    "again", ["They did not; they rose by half.", "Not so: they fell 9 percent.", "They rose 8 percent."]
)
def test_a_second_change_of_the_same_thing_guesses_the_window(again: str) -> None:
    text = f"“Murders in Omaha doubled between 2010 and 2016,” Mayor Ann Roe said. {again}"
    assert "homicides[omaha-ne, 2010 -> 2016]" in claims_of(text, DAY)[-1]
    assert assertions(text, DAY)[-1].guess == START
    assert assertions(f"{text[:-1]} in 2017.", DAY)[-1].guess is None


def test_another_speaker_shares_no_window() -> None:
    text = "Between 2010 and 2016 murders in Omaha doubled. “Robberies fell,” Chief Ann Roe said."
    assert claims_of(text, DAY)[-1] == "robberies[omaha-ne, 2015 -> 2016] fell"
