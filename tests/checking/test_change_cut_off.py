from __future__ import annotations

import pytest

from tests.checking.ask import verdict
from tests.checking.book import HARBOR, Book


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("fell", "supported"),
        ("fell sharply", "supported"),
        ("rose", "contradicted"),
        ("held", "contradicted"),
        ("fell by = 33%", "not_in_record"),  # likely, and so are 25 and 40
        ("fell by = 17%", "disputed"),
        ("fell by = 2%", "contradicted"),
        ("fell by > 10%", "supported"),
        ("fell by ~ 50%", "disputed"),
        ("fell by = 60", "not_in_record"),
        ("fell by = 5", "contradicted"),
    ],
)
def test_both_ends_are_cut_off(words: str, expected: str) -> None:
    record = Book().add("2015", 190, as_of="2016-01-05").add("2016", 128, as_of="2017-01-05")
    claim = f"homicides[{HARBOR}, 2015-01-01/2015-12-01 -> 2016-01-01/2016-12-01] {words}"
    assert verdict(record, claim, "2017-02-01") == expected


def test_a_narrow_change_may_turn_in_the_days_between() -> None:
    record = Book().add("2015", 100, as_of="2016-01-05").add("2016", 98, as_of="2017-01-05")
    claim = f"homicides[{HARBOR}, 2015-01-01/2015-12-01 -> 2016-01-01/2016-12-01]"
    assert verdict(record, f"{claim} fell", "2017-02-01") == "not_in_record"
    assert verdict(record, f"{claim} rose", "2017-02-01") == "not_in_record"
    assert verdict(record, f"{claim} held", "2017-02-01") == "not_in_record"


def test_large_counts_know_their_change() -> None:
    record = Book().add("2015", 20_000, as_of="2016-01-05").add("2016", 30_000, as_of="2017-01-05")
    claim = f"homicides[{HARBOR}, 2015-01-01/2015-12-29 -> 2016-01-01/2016-12-29]"
    assert verdict(record, f"{claim} rose by = 50%", "2017-02-01") == "supported"
    assert verdict(record, f"{claim} rose by = 45%", "2017-02-01") == "contradicted"


def test_a_ratio_and_a_sum_are_firm_where_every_end_says_the_same() -> None:
    day = "2016-01-01/2016-12-29"
    record = Book().add("2016", 20_000, as_of="2017-01-05")
    record.add("2016", 10_000, as_of="2017-01-05", qualifiers=("gun",))
    ratio = f"homicides[{HARBOR}, {day}] / homicides{{gun}}[{HARBOR}, {day}]"
    assert verdict(record, f"{ratio} = 2", "2017-02-01") == "supported"
    assert verdict(record, f"{ratio} = 3", "2017-02-01") == "contradicted"
    total = f"homicides[{HARBOR}, {day}] + homicides{{gun}}[{HARBOR}, {day}]"
    assert verdict(record, f"{total} > 25000", "2017-02-01") == "supported"
    assert verdict(record, f"{total} > 29835", "2017-02-01") == "not_in_record"
