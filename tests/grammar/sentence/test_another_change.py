"""The time of another change that a sentence only sets its own beside."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2022, 1, 4)


def test_a_time_behind_another_change_is_that_ones() -> None:
    text = "DETROIT — Homicides fell in 2021. Robberies dropped after a surge in 2020."
    assert claims_of(text, DAY)[1] == "robberies[detroit-mi, 2020 -> 2021] fell"
    text = "DETROIT — Homicides fell in 2021. It was the first drop in homicides following a climb over three years."
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2020 -> 2021] fell"


def test_a_time_that_it_is_held_against_is_its_own() -> None:
    text = "DETROIT — Homicides fell 12 percent in 2021, after a surge, compared with 2019."
    assert claims_of(text, DAY)[0] == "homicides[detroit-mi, 2019 -> 2021] fell by = 12%"


@pytest.mark.parametrize("case", load("another_change"), ids=lambda case: case.text[:40])
def test_a_joined_number_keeps_its_year(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
