"""The first source of guns among the states, the place's own apart or not."""

from __future__ import annotations

import pytest

from tests.checking.ask import ask, verdict
from tests.checking.book import Book

STATES = ("aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", "jj", "kk")
DAY = "2018-12-01"


def book(places: int = len(STATES)) -> Book:
    record = Book(order=("atf",))
    for number, state in enumerate(STATES[:places]):
        record.add("2016", 1, definition="atf", place=state)  # a state of the record
        count = 500 if state == "aa" else 100 - number
        record.add("2016", count, definition="atf", place="aa", measure="guns_traced", qualifiers=(f"from:{state}",))
    return record


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("guns_traced{from:bb}[aa, 2016] is highest among us-states against {from:out-of-state}", "supported"),
        ("guns_traced{from:cc}[aa, 2016] is highest among us-states against {from:out-of-state}", "contradicted"),
        ("guns_traced{from:cc}[aa, 2016] is #2 highest among us-states against {from:out-of-state}", "supported"),
        ("guns_traced{from:bb}[aa, 2016] is #2 highest among us-states against {from:any}", "supported"),
        ("not (guns_traced{from:cc}[aa, 2016] is highest among us-states against {from:out-of-state})", "supported"),
        ("guns_traced{from:zz}[aa, 2016] is highest among us-states against {from:out-of-state}", "not_in_record"),
        ("guns_traced{from:bb}[aa, 2010] is highest among us-states against {from:out-of-state}", "not_in_record"),
    ],
)
def test_sources(claim: str, expected: str) -> None:
    assert verdict(book(), claim, DAY) == expected


def test_a_few_parts_tell_no_order() -> None:
    claim = "guns_traced{from:bb}[aa, 2016] is highest among us-states against {from:out-of-state}"
    assert verdict(book(4), claim, DAY) == "not_in_record"


def test_the_reason_names_the_first() -> None:
    claim = "guns_traced{from:cc}[aa, 2016] is highest among us-states against {from:out-of-state}"
    found = ask(book(), claim, DAY)
    assert found.better == "2nd of 10"
    assert "bb 99" in found.reason
