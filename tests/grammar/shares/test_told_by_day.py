"""What a sentence points back at that tells so many a day."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2024, 1, 5)


def test_it_works_out_to_what_was_counted_last() -> None:
    told = "TULSA — Tulsa had 70 murders in 2017, in a city of 400,000. It was fewer than in 2016, and it works out to"
    assert claims_of(f"{told} one every five days.", DAY)[-1] == "per_day(homicides[tulsa-ok, 2017]) = 0.2 (to 0.04)"


def test_a_bus_every_two_hours_counts_nothing() -> None:
    assert claims_of("TULSA — Tulsa had 70 murders in 2017. The bus runs every two hours.", DAY) == (
        "homicides[tulsa-ok, 2017] = 70",
    )
