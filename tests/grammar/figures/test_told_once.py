"""Counts of one event, bars, and figures told again: the sentence claims nothing."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2023, 9, 15)


@pytest.mark.parametrize(
    "sentence",
    [
        "TULSA — The man who shot and killed five people at a clinic last year was a cook.",
        "TULSA — A gunman killed nine at a church in 2022.",
        "TULSA — Gunmen left 28 people dead over a single weekend last month.",
        "In Reno, 22 people were killed on one July morning in 1967.",
        "Reno lost 31 people in a single attack in 2017.",
        "Cities of at least 100,000 people are in the table.",
        "Places with more than 250,000 residents file with the bureau.",
        "Murders in Reno were on the agenda when the council voted 8 to 5 to hire officers.",
        "Murders left Reno in mourning, and every one of the 92 had a mother.",
    ],
)
def test_what_tells_of_one_event_or_sets_a_bar_is_no_figure(sentence: str) -> None:
    assert claims_of(sentence, DAY) == ()


def test_a_year_and_a_city_stay_figures() -> None:
    assert claims_of("In Reno, 22 people were killed in 2022.", DAY) == ("homicides[reno-nv, 2022] = 22",)
    assert claims_of("Reno, a city of 264,000 people, had 22 murders in 2022.", DAY)[0].startswith(
        "population[reno-nv]"
    )
