from __future__ import annotations

import random

import pytest

from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, NORTH, Book

SO_FAR = f"homicides[{HARBOR}, 2016-01-01/2016-12-01]"
LATER = "2017-02-01"


def _year(count: int) -> Book:
    return Book().add("2016", count, as_of="2017-01-05")


@pytest.mark.parametrize(
    ("year", "told", "expected"),
    [
        (68, 40, "contradicted"),  # no December has 28 of 68
        (68, 52, "disputed"),  # one in hundreds has 16
        (68, 55, "not_in_record"),  # many have 13
        (68, 62, "not_in_record"),
        (68, 70, "contradicted"),
        (118, 98, "disputed"),
        (118, 108, "not_in_record"),
        (118, 117, "disputed"),  # a December with one
        (118, 118, "contradicted"),
        (118, 125, "contradicted"),
    ],
)
def test_the_days_that_are_too_many_hold_what_is_likely(year: int, told: int, expected: str) -> None:
    assert verdict(_year(year), f"{SO_FAR} = {told}", LATER) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [(264, "disputed"), (271, "supported"), (283, "supported"), (292, "disputed"), (305, "contradicted")],
)
def test_days_that_are_missing_add_what_is_likely(told: int, expected: str) -> None:
    record = Book().add("2016-01-01/2016-09-15", 264, as_of="2016-09-22")
    assert verdict(record, f"homicides[{HARBOR}, 2016-01-01/2016-09-27] = {told}", "2016-10-02") == expected


def test_less_than_what_was_counted_before_is_refuted() -> None:
    record = Book().add("2016-01-01/2016-09-15", 264, as_of="2016-09-22")
    assert verdict(record, f"homicides[{HARBOR}, 2016-01-01/2016-09-27] = 240", "2016-10-02") == "contradicted"


def test_a_count_of_a_few_days_before_is_as_likely_as_any() -> None:
    record = Book().add("2016-01-01/2016-09-22", 264, as_of="2016-09-23")
    assert verdict(record, f"homicides[{HARBOR}, 2016-01-01/2016-09-27] = 264", "2016-10-02") == "supported"


def test_between_two_ends_it_lies_between_their_counts() -> None:
    record = Book().add("2016-01-01/2016-09-15", 264, as_of="2016-09-16")
    record.add("2016-01-01/2016-09-30", 276, as_of="2016-10-01")
    claim = f"homicides[{HARBOR}, 2016-01-01/2016-09-22]"
    for told in (266, 270, 274):
        assert verdict(record, f"{claim} = {told}", "2016-10-02") == "supported"
    assert verdict(record, f"{claim} = 263", "2016-10-02") == "contradicted"
    assert verdict(record, f"{claim} = 277", "2016-10-02") == "contradicted"
    assert verdict(record, f"homicides[{HARBOR}, 2016-01-01/2016-09-28] = 275", "2016-10-02") == "supported"


def test_a_bound_holds_where_all_that_is_likely_keeps_it() -> None:
    assert verdict(_year(68), f"{SO_FAR} > 50", LATER) == "supported"
    assert verdict(_year(68), f"{SO_FAR} > 60", LATER) == "not_in_record"
    assert verdict(_year(68), f"{SO_FAR} > 68", LATER) == "contradicted"
    assert verdict(_year(68), f"not ({SO_FAR} > 68)", LATER) == "supported"


def test_several_are_shot_at_one_time() -> None:
    killed = _year(68)
    shot = Book().add("2016", 68, as_of="2017-01-05", measure="shooting_victims")
    assert verdict(killed, f"{SO_FAR} = 53", LATER) == "disputed"
    assert verdict(shot, f"shooting_victims[{HARBOR}, 2016-01-01/2016-12-01] = 53", LATER) == "not_in_record"


def test_money_is_spent_by_no_such_rule() -> None:
    record = Book().add("2016", 900, measure="police_budget", as_of="2015-01-05")
    assert verdict(record, f"police_budget[{HARBOR}, 2016-01-01/2016-12-01] = 850", LATER) == "not_in_record"


def test_comparisons_and_records_hold_whatever_the_days_between_held() -> None:
    record = _year(68).add("2016", 100, place=NORTH, as_of="2017-01-05").add("2016", 71, place="southport-xx")
    other = "homicides[{}, 2016-01-01/2016-12-01]"
    assert verdict(record, f"{SO_FAR} < {other.format(NORTH)}", LATER) == "supported"
    assert verdict(record, f"{SO_FAR} > {other.format(NORTH)}", LATER) == "contradicted"
    assert verdict(record, f"{SO_FAR} < {other.format('southport-xx')}", LATER) == "not_in_record"
    years = Book().years(2010, [60, 62, 64, 66, 65, 63])
    claim = f"homicides[{HARBOR}, 2016] is highest ever"
    assert verdict(years.add("2016", 168, as_of="2017-01-05"), claim, "2016-12-27") == "supported"
    narrow = Book().years(2010, [60, 62, 64, 66, 65, 63]).add("2016", 68, as_of="2017-01-05")
    assert verdict(narrow, claim, "2016-12-27") == "not_in_record"
    assert verdict(narrow, f"homicides[{HARBOR}, 2016] is lowest ever", "2016-12-27") == "contradicted"
    low = Book().years(2010, [60, 62, 64, 66, 65, 63]).add("2016", 42, as_of="2017-01-05")
    assert verdict(low, claim, "2016-12-27") == "contradicted"


def test_a_rate_an_average_and_a_share_carry_the_range() -> None:
    record = _year(365).add("2016", 200, as_of="2017-01-05", qualifiers=("gun",))
    record.add("2016", 1_000_000, measure="population", definition="census")
    day = "2016-01-01/2016-12-15"
    assert verdict(record, f"rate(homicides[{HARBOR}, {day}]) = 35", LATER) == "supported"
    assert verdict(record, f"rate(homicides[{HARBOR}, {day}]) = 50", LATER) == "contradicted"
    assert verdict(record, f"per_day(homicides[{HARBOR}, {day}]) = 1", LATER) == "supported"
    assert verdict(record, f"per_day(homicides[{HARBOR}, {day}]) = 2", LATER) == "contradicted"
    part = f"share(homicides{{gun}}[{HARBOR}, {day}], homicides[{HARBOR}, {day}])"
    assert verdict(record, f"{part} = 90%", LATER) == "contradicted"


def test_another_count_that_fits_keeps_one_from_refuting() -> None:
    record = _year(68).add("2016", 75, definition="ucr", as_of="2017-01-10")
    found = ask(record, f"{SO_FAR} = 69", LATER)
    assert found.verdict == "disputed"
    assert "But the FBI counted 75" in found.reason


def test_no_better_number_is_offered_from_a_stretch_that_ends_otherwise() -> None:
    found = ask(_year(68), f"{SO_FAR} = 40", LATER)
    assert (found.verdict, found.better) == ("contradicted", None)
    assert "lag" in flags(found)


def test_chance_alone_stays_within_the_utmost() -> None:
    chance, outside = random.Random(7), 0
    for _ in range(300):
        days = [chance.random() < 30 / 366 for _ in range(100)]
        told = 100 - sum(days)
        outside += verdict(_year(100), f"{SO_FAR} = {told}", LATER) == "contradicted"
    assert outside == 0
