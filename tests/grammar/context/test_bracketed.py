"""Figures in brackets behind another."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 3, 5)


@pytest.mark.parametrize("row", ["Tulsa: 51.4 (318)", "Tulsa, 51.4 (318)", "Tulsa - 51.4 [318]"])
def test_the_count_behind_a_rate_is_of_its_time(row: str) -> None:
    text = f"Homicide rate per 100,000 residents, 2016 (total homicides)\n\n{row}\n\nReno: 60.5 (150)\n"
    found = claims_of(text, DAY)
    assert found[:2] == ("rate(homicides[tulsa-ok, 2016]) = 51.4", "homicides[tulsa-ok, 2016] = 318")


def test_the_rate_behind_a_count_is_of_its_time() -> None:
    text = "How cities ranked in 2016\n\nHomicides (rate per 100,000)\n\nTulsa: 318 (51.4)\nReno: 150 (60.5)\n"
    assert claims_of(text, DAY) == (
        "homicides[tulsa-ok, 2016] = 318",
        "rate(homicides[tulsa-ok, 2016]) = 51.4",
        "homicides[reno-nv, 2016] = 150",
        "rate(homicides[reno-nv, 2016]) = 60.5",
    )


def test_the_same_again_is_of_another_time() -> None:
    text = "City, murder rate per 100,000 in 2016, (number), 2015 rate in brackets\n\nTulsa, 51.4 (318) [49.3]\n"
    assert claims_of(text, DAY)[-1] == "rate(homicides[tulsa-ok, 2015]) = 49.3"
    text = "Homicides in 2017, and in 2016 in brackets:\n\nTulsa 653 [765]\nReno 343 [318]\n"
    assert claims_of(text, DAY)[:2] == ("homicides[tulsa-ok, 2017] = 653", "homicides[tulsa-ok, 2016] = 765")


def test_in_a_list_of_rates_a_far_higher_number_is_the_count() -> None:
    text = "**Property crime per 100,000 people, 2016**\n\nTulsa: 5,300 (37,000)\nReno: 3,100 (3,400)\n"
    assert claims_of(text, DAY) == (
        "rate(property_crimes[tulsa-ok, 2016]) = 5300",
        "property_crimes[tulsa-ok, 2016] = 37000",
        "rate(property_crimes[reno-nv, 2016]) = 3100",
        "rate(property_crimes[reno-nv, 2015]) = 3400",
    )


@pytest.mark.parametrize(
    ("key", "before"),
    [
        ("Homicide totals for 2016 (2015 in parentheses)", 2015),
        ("Homicide totals for 2016, with the previous year's count in parentheses", 2015),
        ("Homicides in 2016, with the year before in brackets", 2015),
        ("Homicides in 2016 and, in brackets, 2014", 2014),
        ("Homicides in 2016 (figures in parentheses are for 2010)", 2010),
        ("Homicides in 2016", 2015),
    ],
)
def test_a_key_dates_the_bracketed_figures_alone(key: str, before: int) -> None:
    assert claims_of(f"{key}: Tulsa 73 (55), Reno 20 (18).", DAY) == (
        "homicides[tulsa-ok, 2016] = 73",
        f"homicides[tulsa-ok, {before}] = 55",
        "homicides[reno-nv, 2016] = 20",
        f"homicides[reno-nv, {before}] = 18",
    )


def test_a_year_whose_brackets_tell_something_else_is_the_figures() -> None:
    text = "In 2014 (in parentheses, as printed) Tulsa had 46 homicides, and in 2016 it had 73."
    assert claims_of(text, DAY) == ("homicides[tulsa-ok, 2014] = 46", "homicides[tulsa-ok, 2016] = 73")
