from __future__ import annotations

import pytest

from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, Book

CLAIM = f"homicides[{HARBOR}, 2016]"


def test_a_projected_claim_reads_as_projected() -> None:
    found = ask(Book().add("2017-01-01/2017-06-30", 350), f"projected (homicides[{HARBOR}, 2017] = 700)", "2017-07-01")
    assert found.summary == "Projected: 700 homicides in Mill Harbor in 2017."


def test_a_pace_is_arithmetic_only() -> None:
    record = Book().add("2016-01-01/2016-06-30", 300, as_of="2016-07-01")
    found = ask(record, f"projected ({CLAIM} = 600)", "2016-07-04")
    assert found.verdict == "supported"
    assert "arithmetic" in flags(found)
    assert verdict(record, f"projected ({CLAIM} = 700)", "2016-07-04") == "contradicted"
    assert verdict(Book().add("2015", 1), f"projected ({CLAIM} = 700)", "2016-07-04") == "not_in_record"


def test_a_part_that_was_over_and_told_later_serves_for_a_pace() -> None:
    record = Book().add("2016-01-01/2016-06-30", 300, as_of="2016-08-31")
    assert verdict(record, f"projected ({CLAIM} = 600)", "2016-07-04") == "supported"


@pytest.mark.parametrize(
    ("change", "expected"),
    [("fell by = 25%", "supported"), ("fell by = 50%", "contradicted"), ("rose", "contradicted")],
)
def test_a_change_of_what_a_pace_comes_to_is_arithmetic(change: str, expected: str) -> None:
    record = Book().add("2016-01-01/2016-06-30", 300, as_of="2016-07-01").add("2015", 800, as_of="2016-01-31")
    found = ask(record, f"projected (homicides[{HARBOR}, 2015 -> 2016] {change})", "2016-07-04")
    assert found.verdict == expected
    assert "arithmetic" in flags(found)


def test_a_part_told_later_refutes_no_pace() -> None:
    record = Book().add("2016-01-01/2016-06-30", 300, as_of="2016-08-31").add("2015", 800, as_of="2016-01-31")
    assert verdict(record, f"projected ({CLAIM} = 700)", "2016-07-04") == "not_in_record"
    change = f"projected (homicides[{HARBOR}, 2015 -> 2016] fell by = 50%)"
    assert verdict(record, change, "2016-07-04") == "not_in_record"


def test_a_part_told_later_that_ended_long_before_serves_for_nothing() -> None:
    record = Book().add("2016-01-01/2016-01-31", 50, as_of="2017-08-31")
    assert verdict(record, f"projected ({CLAIM} = 600)", "2016-11-01") == "not_in_record"


def test_a_part_that_ended_long_before_the_words_refutes_no_pace() -> None:
    record = Book().add("2016-01-01/2016-02-12", 90, as_of="2016-02-13")
    assert verdict(record, f"projected ({CLAIM} = 600)", "2016-09-05") == "not_in_record"
    assert verdict(record, f"projected ({CLAIM} = 600)", "2016-02-20") == "contradicted"
    record = Book().add("2016-01-01/2016-02-12", 90, as_of="2016-02-13")
    record.add("2016-01-01/2016-08-31", 400, as_of="2016-10-31")
    assert verdict(record, f"projected ({CLAIM} = 600)", "2016-09-05") == "supported"


def test_the_base_of_another_publisher_refutes_no_pace() -> None:
    record = Book().add("2016-01-01/2016-06-30", 300, as_of="2016-07-01")
    record.add("2015", 900, definition="ucr", as_of="2016-01-31")
    change = f"projected (homicides[{HARBOR}, 2015 -> 2016] fell by = 25%)"
    assert verdict(record, change, "2016-07-04") == "not_in_record"
