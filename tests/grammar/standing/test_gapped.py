"""The other end of an order, told without its verb."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2017, 9, 26)


def test_the_other_end_has_the_measure_and_the_time_of_the_first() -> None:
    text = "Mississippi had the highest rate of gun deaths in 2015, Dr. Ada Moss says, and Massachusetts the lowest."
    assert claims_of(text, DAY) == (
        "rate(gun_deaths[ms, 2015]) is highest among us-states",
        "rate(gun_deaths[ma, 2015]) is lowest among us-states",
    )


def test_the_lowest_of_another_thing_is_none() -> None:
    text = "Louisiana had the highest murder rate in 2016, and Reno the lowest jail."
    assert claims_of(text, DAY) == ("rate(homicides[la, 2016]) is highest among us-states",)


@pytest.mark.parametrize("case", load("gapped"), ids=lambda case: case.text[-40:])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
