"""Orders of places that a title or a line below it opens."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2020, 10, 5)
ITEMS = "\n\n**1. Omaha** had a rate of 900.\n\n**2. Tulsa: 812.3.** Its 3,100 were fewer than in 2018."


@pytest.mark.parametrize(
    "head",
    [
        "# The car-theft capitals of 2019",
        "# Cars\n\n*We ranked cities of 250,000 or more on vehicles stolen per resident in 2019, by FBI tables.*",
        "# Where cars were stolen in 2019\n\n*Cities of at least 250,000; car thefts per 100,000 people.*",
    ],
)
def test_the_head_orders_its_items_by_rate(head: str) -> None:
    claims = claims_of(head + ITEMS, DAY)
    for place, at in (("omaha-ne", 1), ("tulsa-ok", 2)):
        assert f"rate(motor_vehicle_thefts[{place}, 2019]) is #{at} highest among us-cities-250k" in claims
    assert "rate(motor_vehicle_thefts[tulsa-ok, 2019]) = 812.3" in claims


@pytest.mark.parametrize(
    "line",
    [
        "*By violent crimes per person, from the FBI's new tables; cities of 250,000 or more.*",
        "Ranked by violent crime rate.",
        "Measured by violent crimes per 100,000 people in big cities.",
    ],
)
def test_a_line_that_tells_what_the_order_goes_by_keeps_the_end_of_the_title(line: str) -> None:
    claims = claims_of(f"# The safest big cities of 2019\n\n{line}\n\n1. Omaha\n\n2. Tulsa", DAY)
    for place, at in (("omaha-ne", 1), ("tulsa-ok", 2)):
        assert f"rate(violent_crimes[{place}, 2019]) is #{at} lowest among us-cities-250k" in claims


def test_a_line_below_a_title_that_tells_a_figure_is_no_order() -> None:
    claims = claims_of("# Our least deadly big cities\n\nBy the FBI's count, Tulsa had 14 murders in 2019.", DAY)
    assert claims == ("homicides(ucr)[tulsa-ok, 2019] = 14",)


def test_a_line_below_the_title_may_be_nothing_but_the_field() -> None:
    text = (
        "# Five cities where you are likeliest to be robbed\n\n*From the FBI's 2012 figures. Places of at least 250,000"
        " people.*\n\n## 1. Omaha\n1,086 robberies per 100,000 people.\n\n## Missed\n\n"
        "**Tulsa.** It came in eighth."
    )
    claims = claims_of(text, date(2013, 9, 20))
    assert claims[0] == "rate(robberies[omaha-ne, 2012]) is #1 highest among us-cities-250k"
    assert claims[-1] == "rate(robberies[tulsa-ok, 2012]) is #8 highest among us-cities-250k"


def test_the_rate_of_the_first_item_opens_a_list_that_has_no_title() -> None:
    text = (
        "# Where robbers were busiest in 2017\n\n*Figures from last week's FBI report.*\n\n## 1. Omaha\n\n959 robberies"
        " per 100,000 residents.\n\n## 2. Tulsa\n\n812 robberies per 100,000 residents."
    )
    assert "rate(robberies[tulsa-ok, 2017]) is #2 highest among us-cities" in claims_of(text, date(2018, 9, 30))


@pytest.mark.parametrize(
    "head",
    [
        "# State capitals and their police in 2019",
        "# Cars\n\n*We ranked Omaha's garages on vehicles stolen in 2019.*",
        "# Cars\n\n*A reader in Omaha asked; car thefts per 100,000 people are below.*",
    ],
)
def test_other_heads_order_nothing(head: str) -> None:
    assert not [claim for claim in claims_of(head + ITEMS, DAY) if "highest among" in claim]
