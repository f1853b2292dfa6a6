from __future__ import annotations

import pytest

from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, NORTH, Book


def agents() -> Book:
    return Book().add("FY2013", 2399, measure="atf_agents", place="us", definition="gao", as_of="2014-06-30")


@pytest.mark.parametrize(
    ("claim", "said", "expected"),
    [
        ("atf_agents[us] = 2600", "2024-05-01", "not_in_record"),
        ("atf_agents[us] < 2000", "2024-05-01", "not_in_record"),
        ("atf_agents[us] > 5000", "2017-05-01", "contradicted"),  # no force doubles in four years
        ("atf_agents[us] = 2600", "2014-07-15", "contradicted"),  # nine months old
        ("atf_agents[us] = 2399", "2024-05-01", "supported"),  # who gives the very figure goes by it
        ("atf_agents[us, FY2013] = 2600", "2024-05-01", "contradicted"),
    ],
)
def test_an_old_headcount_does_not_refute_words_of_now(claim: str, said: str, expected: str) -> None:
    assert verdict(agents(), claim, said) == expected


def test_the_reason_tells_how_old_it_is() -> None:
    found = ask(agents(), "atf_agents[us] = 2600", "2024-05-01")
    assert "of fiscal 2013, 10.6 years before the words" in found.reason
    assert found.better is None


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("= 310000", "not_in_record"),  # 3 in 100 more after two years
        ("= 350000", "contradicted"),
        (f"> population[{NORTH}]", "contradicted"),  # which place is larger does not turn in two years
    ],
)
def test_residents_of_two_years_ago_refute_what_growth_does_not_explain(claim: str, expected: str) -> None:
    record = Book(order=("census",)).add("2022", 300_400, measure="population", definition="census")
    record.add("2022", 400_100, measure="population", definition="census", place=NORTH)
    assert verdict(record, f"population[{HARBOR}] {claim}", "2025-01-05") == expected


def test_a_mean_of_untold_years_is_not_refuted_by_the_latest_one() -> None:
    record = Book().years(2020, [590, 610, 386])
    assert verdict(record, f"mean(homicides[{HARBOR}]) ~ 600", "2023-01-03") == "unclear"
    assert verdict(record, f"mean(homicides[{HARBOR}]) > 300", "2023-01-03") == "supported"
    assert verdict(record, f"mean(homicides[{HARBOR}, 2020/2022]) ~ 600", "2023-01-03") == "contradicted"


def test_words_of_now_are_of_no_window_of_years() -> None:
    record = Book().add("2013/2016", 27_500, measure="guns_recovered", definition="city")
    assert verdict(record, f"guns_recovered[{HARBOR}] > 12000", "2018-01-03") == "not_in_record"
    assert verdict(record, f"guns_recovered[{HARBOR}, 2013/2016] > 12000", "2018-01-03") == "supported"


@pytest.mark.parametrize(
    ("claim", "said", "expected"),
    [
        ("rose", "2024-08-01", "unclear"),  # in the summer it is the year that runs
        ("rose", "2024-02-01", "contradicted"),  # in the winter the year just over is the news
        ("fell", "2024-08-01", "supported"),
        ("rose by = 10%", "2024-08-01", "contradicted"),
    ],
)
def test_what_moves_now_is_not_refuted_by_the_year_before(claim: str, said: str, expected: str) -> None:
    record = Book().years(2021, [300, 290, 250])
    assert verdict(record, f"homicides[{HARBOR}] {claim}", said) == expected
