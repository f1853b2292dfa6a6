"""Sums of money that are a budget, or what was added to one."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 2, 2)


def test_a_cut_and_its_percent_are_changes_of_the_budget_before_them() -> None:
    claims = claims_of("The police budget in Tulsa was $110 million in 2017, a cut of $5 million, or 4 percent.", DAY)
    assert claims[0].startswith("police_budget[tulsa-ok, 2017] = $110000000")
    assert [claim.partition(" fell by = ")[2] for claim in claims[1:]] == ["$5000000 (to 1000000)", "4%"]


def test_a_cut_without_a_budget_before_it_claims_nothing() -> None:
    assert claims_of("The police in Tulsa face a cut of $5 million in 2018.", DAY) == ()


def test_a_sum_of_another_thing_is_no_change() -> None:
    claims = claims_of("The police budget in Tulsa was $110 million in 2017, and the chief paid a fine of $500.", DAY)
    assert not [claim for claim in claims if "fell" in claim or "rose" in claim]
