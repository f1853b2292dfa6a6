"""Figures that another is held against."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 6, 20)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Reno had 61 homicides in 2014, down from 70.", "homicides[reno-nv, 2013] = 70"),
        ("Reno had 61 homicides in 2014, more than Mesa's 33.", "homicides[mesa-az, 2014] = 33"),
        ("RENO, Nev. — There were 61 homicides in 2014, down from Reno's 70.", "homicides[reno-nv, 2013] = 70"),
        ("Homicides in Reno rose between 2005 and 2011, from 31 to 46.", "homicides[reno-nv, 2005] = 31"),
    ],
)
def test_the_far_figure_has_its_own_time(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence, DAY)


def test_what_follows_a_rivals_figure_is_not_of_its_place() -> None:
    text = "Dayton had 30 murders in 2017, more than Akron's 25. It had 700 robberies."
    assert claims_of(text, DAY)[-1] == "robberies[dayton-oh, 2017] = 700"
