from __future__ import annotations

import pytest

from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, Book

DAY = "2018-01-15"
STRETCH = f"homicides[{HARBOR}, 2014/2016]"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"{STRETCH} rose each year", "supported"),
        (f"{STRETCH} fell each year", "contradicted"),
        (f"{STRETCH} rose each of 3 periods", "supported"),
        (f"homicides[{HARBOR}, 2012/2016] rose each of 5 periods", "not_in_record"),  # 2011 is lacking
        (f"homicides[{HARBOR}, 2012/2016] rose each of 4 periods", "contradicted"),
        (f"{STRETCH} > 250 each year", "supported"),
        (f"{STRETCH} > 320 each year", "contradicted"),
    ],
)
def test_runs(claim: str, expected: str) -> None:
    record = Book().years(2012, [330, 300, 310, 320, 340])
    assert verdict(record, claim, DAY) == expected


def test_how_many_the_record_carries() -> None:
    record = Book().years(2012, [330, 300, 310, 320, 340])
    assert (
        ask(record, f"homicides[{HARBOR}, 2012/2016] rose each of 4 periods", DAY).better == "rose three times in a row"
    )


def test_a_tie_in_what_others_gathered_later_refutes_no_run_of_a_citys_own_count() -> None:
    record = Book().add("2013", 90, definition="ucr", as_of="2016-09-26")
    record = record.add("2014", 100, definition="ucr", as_of="2016-09-26")
    record = record.add("2015", 110, definition="ucr", as_of="2016-09-26")
    record = record.add("2016", 110, definition="ucr", as_of="2017-09-25")
    run = f"homicides[{HARBOR}, 2014/2016] rose each of 3 periods"
    assert verdict(record, run, "2017-01-15") == "disputed"
    assert verdict(record, run, "2018-01-15") == "contradicted"
