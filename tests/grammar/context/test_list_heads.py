"""Heads of lists that say what their figures are."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 10, 2)


@pytest.mark.parametrize(
    "head",
    [
        "Violent crime rate, 2016 (per 100,000 residents)",
        "Violent crimes per 100,000 people, 2016",
        "**Violent crime rates by city, 2016**",
        "Violent crime rates in 2016:",
        "2016 violent crime rate per 100,000 residents",
    ],
)
def test_the_figures_below_a_head_of_rates_are_rates(head: str) -> None:
    assert claims_of(f"{head}\n\nTulsa: 2,047\nReno: 1,913\n", DAY) == (
        "rate(violent_crimes[tulsa-ok, 2016]) = 2047",
        "rate(violent_crimes[reno-nv, 2016]) = 1913",
    )


@pytest.mark.parametrize("head", ["Violent crimes by city, 2016", "Violent crimes (rate per 100,000), 2016"])
def test_those_below_another_head_are_counts(head: str) -> None:
    assert claims_of(f"{head}\n\nTulsa: 2,047\nReno: 1,913\n", DAY)[0] == "violent_crimes[tulsa-ok, 2016] = 2047"


def test_a_numbered_list_of_rates_ranks_only_where_its_head_tells_an_order() -> None:
    rows = "1. Tulsa 60.5\n2. Reno 51.4\n"
    assert not [claim for claim in claims_of(f"Murder rates, 2016\n\n{rows}", DAY) if "#" in claim]
    counts = "The states with the most murders in 2016\n\n1. Ohio: 1,930\n2. Iowa: 1,478\n\n"
    found = claims_of(counts + "Ten states with the lowest rates\n\n1. Maine: 1.3\n", DAY)
    assert [claim for claim in found if "#" in claim] == [
        "homicides[oh, 2016] is #1 highest among us-states",
        "homicides[ia, 2016] is #2 highest among us-states",
        "rate(homicides[me, 2016]) is #1 lowest among us-states",
    ]
