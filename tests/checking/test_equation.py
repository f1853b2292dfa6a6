from __future__ import annotations

import pytest

from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, NORTH, Book

DAY = "2018-01-15"
A, B = f"homicides[{HARBOR}, 2016]", f"homicides[{NORTH}, 2016]"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"{A} - {B} = 100", "supported"),
        (f"{A} - {B} > 150", "contradicted"),
        (f"{A} / {B} = 1.5", "supported"),
        (f"2 * {A} > 500 + {B}", "contradicted"),
        (f"2 * {A} > 300 + {B}", "supported"),
        ("1 + 1 = 2", "unclear"),
        (f"{A} / ({B} - {B}) > 1", "not_in_record"),
    ],
)
def test_free_expressions(claim: str, expected: str) -> None:
    record = Book().add("2016", 300).add("2016", 200, place=NORTH)
    assert verdict(record, claim, DAY) == expected


def test_a_ratio_of_two_measures() -> None:
    record = Book().add("2016", 300).add("2016", 1500, measure="shooting_victims")
    claim = f"shooting_victims[{HARBOR}, 2016] / homicides[{HARBOR}, 2016]"
    assert verdict(record, f"{claim} = 5", DAY) == "supported"
    assert ask(record, f"{claim} ~ 7", DAY).better == "5, not about 7"
