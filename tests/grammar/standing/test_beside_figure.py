"""What a superlative takes from the figure or the year that it stands beside."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2017, 8, 24)


def test_the_year_that_when_tells_of_had_the_most() -> None:
    text = "CHICAGO — Homicides are down this year from 2016, when there were 762, the most in two decades."
    assert claims_of(text, DAY)[-1] == "homicides[chicago-il, 2016] is highest in 20 years"


def test_a_record_takes_the_time_of_the_figure_that_names_it() -> None:
    text = "Homicides in Chicago were far below the record, the 970 of 1974."
    assert "homicides[chicago-il, 1974] is highest ever" in claims_of(text, DAY)
