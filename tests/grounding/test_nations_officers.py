"""Who speaks for the nation in a story of a city."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 3, 12)
STORY = "Omaha police counted 31 murders last year.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "Attorney General Jeff Sessions said robberies fell 4 percent in 2017.",
        "Rod Rosenstein, the deputy attorney general, said robberies fell 4 percent in 2017.",
        "Acting Attorney General Ann Doyle said robberies fell 4 percent in 2017.",
        "FBI Director Ann Doyle told a Senate panel that robberies fell 4 percent in 2017.",
        "Doyle, the F.B.I. director, said robberies fell 4 percent in 2017.",
        "“Robberies fell 4 percent in 2017,” a White House spokeswoman said.",
        "Robberies fell 4 percent in 2017, Trump said.",
    ],
)
def test_who_holds_an_office_of_the_nation_speaks_of_it(words: str) -> None:
    assert claims_of(STORY + words, DAY)[-1] == "robberies[us, 2016 -> 2017] fell by = 4%"


def test_the_bureau_that_asks_victims_speaks_of_it_by_its_own_figures() -> None:
    words = "The Bureau of Justice Statistics said robberies fell 4 percent in 2017."
    assert claims_of(STORY + words, DAY)[-1] == "robberies(bjs)[us, 2016 -> 2017] fell by = 4%"


@pytest.mark.parametrize(
    "words",
    [
        "Attorney General Ann Doyle said robberies fell 4 percent in 2017.",
        "Attorney General Janet Reno said robberies fell 4 percent in 2017.",
        "FBI agent Ann Doyle said robberies fell 4 percent in 2017.",
        "Attorney General Jeff Sessions came to town. Robberies here fell 4 percent in 2017, he said.",
    ],
)
def test_a_state_has_an_attorney_general_too_and_here_is_where_one_is(words: str) -> None:
    assert claims_of(STORY + words, DAY)[-1] == "robberies[omaha-ne, 2016 -> 2017] fell by = 4%"


def test_the_president_goes_on_with_the_count_told_right_before() -> None:
    text = "Omaha had 31 murders in 2017. “That is up 9 percent,” President Donald Trump said."
    assert claims_of(text, DAY)[-1] == "homicides[omaha-ne, 2016 -> 2017] rose by = 9%"
