from __future__ import annotations

import pytest

from tests.checking.ask import ask, verdict
from tests.checking.book import Book


def estimates() -> Book:
    """The nation's figures: 2016 by the edition of 2016, 2017 by that of 2017, both again by a later one."""
    record = Book(order=("ucr",))
    for year, value, source, day in (
        ("2016", 17_000, "edition of 2016", "2017-09-25"),
        ("2017", 17_030, "edition of 2017", "2018-09-24"),
        ("2016", 17_160, "edition of 2020", "2021-09-27"),
        ("2017", 17_045, "edition of 2020", "2021-09-27"),
    ):
        record.add(year, value, definition="ucr", place="us", source=source, as_of=day)
    return record


@pytest.mark.parametrize(
    ("rest", "said", "expected"),
    [
        ("rose by = 0.2%", "2018-10-01", "disputed"),  # holds by two editions alone
        ("fell by = 0.8%", "2018-10-01", "disputed"),  # as the edition of 2017 may have had it
        ("fell by = 0.2%", "2018-10-01", "disputed"),  # the first editions alone make a rise of it
        ("fell by = 5%", "2018-10-01", "contradicted"),
        ("rose by = 4%", "2018-10-01", "contradicted"),
        ("fell by = 0.7%", "2021-10-01", "supported"),  # within one edition
        ("rose by = 0.2%", "2021-10-01", "disputed"),
    ],
)
def test_a_change_that_no_edition_prints_is_not_firm(rest: str, said: str, expected: str) -> None:
    assert verdict(estimates(), f"homicides[us, 2016 -> 2017] {rest}", said) == expected


def test_the_report_tells_what_a_later_edition_says_of_the_start() -> None:
    found = ask(estimates(), "homicides[us, 2016 -> 2017] rose by = 0.2%", "2018-10-01")
    assert "17,160" in found.reason


def test_editions_that_agree_decide() -> None:
    record = Book(order=("ucr",))
    record.add("2016", 9000, definition="ucr", place="us", source="edition of 2016", as_of="2017-09-25")
    record.add("2017", 8000, definition="ucr", place="us", source="edition of 2017", as_of="2018-09-24")
    record.add("2016", 9010, definition="ucr", place="us", source="edition of 2020", as_of="2021-09-27")
    claim = "homicides[us, 2016 -> 2017] fell by = 11%"
    assert verdict(record, claim, "2018-10-01") == "supported"
    assert verdict(record, "homicides[us, 2016] > homicides[us, 2017]", "2018-10-01") == "supported"


def test_a_comparison_of_two_years_needs_an_edition_too() -> None:
    assert verdict(estimates(), "homicides[us, 2017] > homicides[us, 2016]", "2018-10-01") == "disputed"


def test_city_tables_print_their_own_year_alone() -> None:
    record = Book(order=("ucr",))
    record.add("2016", 100, definition="ucr", source="table of 2016", as_of="2017-09-25")
    record.add("2017", 110, definition="ucr", source="table of 2017", as_of="2018-09-24")
    record.add("2016", 101, definition="ucr", source="file of 2020", as_of="2021-09-27")
    assert verdict(record, "homicides[mill-harbor-xx, 2016 -> 2017] rose by = 10%", "2018-10-01") == "supported"


def test_what_the_text_says_is_no_correction_of_it() -> None:
    found = ask(estimates(), "homicides[us, 2016 -> 2017] rose by = 30", "2018-10-01")
    assert (found.verdict, found.better) == ("disputed", None)
    same = Book(order=("ucr",)).add("2016", 498, definition="ucr", source="one", as_of="2017-09-25")
    same.add("2017", 498, definition="ucr", source="two", as_of="2018-09-24")
    same.add("2016", 508, definition="ucr", source="three", as_of="2018-10-01")
    assert ask(same, "homicides[us, 2017] = homicides[us, 2016]", "2018-09-30").better is None
