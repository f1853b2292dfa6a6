"""A year beside a decade is held against a year of it, and not against all ten."""

from __future__ import annotations

import pytest

from onrecord.checking.decades import unlike_in_length
from onrecord.claims import parse_period
from onrecord.claims.periods import decade_years
from onrecord.model import Figure
from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, Book

DAY = "2019-02-01"
NINETIES = [90, 100, 110, 120, 130, 100, 100, 100, 80, 70]  # 1990 to 1999, 100 a year


def book() -> Book:
    return Book().years(1990, NINETIES).add("2016", 95).add("2017", 125).add("2018", 140)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"homicides[{HARBOR}, 2016] < homicides[{HARBOR}, 1990/1999]", "supported"),
        (f"homicides[{HARBOR}, 2017] < homicides[{HARBOR}, 1990/1999]", "not_in_record"),  # below its peak
        (f"homicides[{HARBOR}, 2018] < homicides[{HARBOR}, 1990/1999]", "contradicted"),
        (f"homicides[{HARBOR}, 2018] > homicides[{HARBOR}, 1990/1999]", "supported"),
        (f"homicides[{HARBOR}, 2016] > homicides[{HARBOR}, 1990/1999]", "not_in_record"),
        (f"homicides[{HARBOR}, 2018] ~ 1.4 * homicides[{HARBOR}, 1990/1999]", "supported"),
    ],
)
def test_a_year_beside_a_decade(claim: str, expected: str) -> None:
    assert verdict(book(), claim, DAY) == expected


def test_a_month_is_no_year_and_residents_are_not_added_up() -> None:
    figures = [Figure("homicides", (HARBOR,), parse_period(text)) for text in ("1990/1999", "2018-05")]
    assert not unlike_in_length(figures)
    people = [Figure("population", (HARBOR,), parse_period(text)) for text in ("1990/1999", "2018")]
    assert not unlike_in_length(people)


def test_the_reason_says_that_it_is_of_a_year() -> None:
    found = ask(book(), f"homicides[{HARBOR}, 2018] > homicides[{HARBOR}, 1990/1999]", DAY)
    assert "100 in Mill Harbor a year from 1990 to 1999" in found.reason


def test_only_whole_decades_are_taken_by_the_year() -> None:
    figures = [Figure("homicides", (HARBOR,), parse_period(text)) for text in ("1990/1999", "2018", "1991/1998")]
    assert [decade_years(figure.period) for figure in figures] == [10, 0, 0]
    assert decade_years(parse_period("1980/1999")) == 20
    assert unlike_in_length(figures[:2])
    assert not unlike_in_length(figures[::2])
