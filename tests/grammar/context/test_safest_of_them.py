"""Who is the safest by the crime that the text puts places in order by."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 6, 1)


def test_the_safest_is_so_by_the_order_told_before() -> None:
    told = claims_of("New Mexico had the highest robbery rate of any state in 2017. Maine was the safest.", DAY)
    assert told[-1] == "rate(robberies[me, 2017]) is lowest among us-states"


def test_or_by_the_rate_told_right_before() -> None:
    told = claims_of("Ohio had 290 violent crimes per 100,000 residents in 2017. Maine was the safest state.", DAY)
    assert told[-1] == "rate(violent_crimes[me, 2017]) is lowest among us-states"


def test_without_either_it_is_said_of_killings() -> None:
    told = claims_of("Ohio had 710 murders in 2017. Maine was the safest state.", DAY)
    assert told[-1] == "rate(homicides[me, 2017]) is lowest among us-states"
