"""Rates that lead an order."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 6, 1)


def test_the_place_that_owns_the_rate_leads() -> None:
    told = claims_of("Ohio's rate of car theft also led the nation in 2017.", DAY)
    assert told == ("rate(motor_vehicle_thefts[oh, 2017]) is highest among us-states",)


def test_so_does_the_place_in_which_it_is() -> None:
    told = claims_of("The robbery rate in Reno topped the nation in 2017.", DAY)
    assert told == ("rate(robberies[reno-nv, 2017]) is highest among us-cities",)


def test_another_rate_is_none_of_ours() -> None:
    assert claims_of("Ohio's birth rate led the nation in 2017.", DAY) == ()
