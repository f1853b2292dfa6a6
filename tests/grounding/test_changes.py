"""Changes and runs as claims."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)


def test_a_change_told_from_the_later_period_runs_back() -> None:
    text = "In January of 2016 Dallas had 10 murders, two fewer than in January of 2017."
    assert "homicides[dallas-tx, 2016-01 -> 2017-01] rose by = 2" in claims_of(text, DAY)


def test_a_run_is_of_so_many_whole_years_up_to_the_one_told_of() -> None:
    text = "Murders in Dallas rose for the third straight year in 2016."
    assert claims_of(text, DAY) == ("homicides[dallas-tx, 2014/2016] rose each of 3 periods",)


def test_a_run_of_one_year_is_none() -> None:
    text = "Murders in Dallas rose in 2016. They have risen every year under the current chief."
    assert claims_of(text, DAY) == ("homicides[dallas-tx, 2015 -> 2016] rose",)
