from __future__ import annotations

import pytest

from onrecord.errors import PackError
from pack.rows import Ledger, last_day, whole

DAYS = (
    ("2017-01-01", ("2017-01-01", False)),
    ("2016-02", ("2016-02-29", True)),
    ("2016-12", ("2016-12-31", True)),
    ("2016", ("2016-12-31", True)),
)


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_month_or_a_year_stands_for_its_last_day(text: str, expected: tuple[str, bool]) -> None:
    assert last_day(text, "t:1") == expected


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(PackError, match=r"t:1: .*undated"):
        last_day("undated", "t:1")


@pytest.mark.parametrize(
    ("text", "expected"), [("17079945.0", "17079945"), ("1,234", "1234"), ("5.52", "5.52"), (" 7 ", "7")]
)
def test_counts_lose_their_point_and_commas(text: str, expected: str) -> None:
    assert whole(text) == expected


def test_the_ledger_tells_what_was_taken_and_why_the_rest_was_left() -> None:
    ledger = Ledger()
    ledger.take("a.csv", 3)
    ledger.leave("a.csv", "unverified")
    ledger.leave("b.csv", "no measure")
    assert [" ".join(line.split()) for line in ledger.lines()] == [
        "took 3 a.csv",
        "left 1 unverified",
        "took 0 b.csv",
        "left 1 no measure",
    ]
