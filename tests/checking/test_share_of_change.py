"""The part that one figure has in the change of another."""

from __future__ import annotations

import pytest

from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, Book

DAY = "2018-01-15"


def book() -> Book:
    made = Book().add("2015", 100).add("2016", 140)
    return made.add("2015", 1000, place="us", definition="ucr").add("2016", 1100, place="us", definition="ucr")


def claim(rest: str, period: str = "2016") -> str:
    return f"share(change(homicides[{HARBOR}, {period}]), change(homicides[us, {period}])) {rest}"


@pytest.mark.parametrize(
    ("rest", "expected"),
    [("= 40%", "supported"), ("> 35%", "supported"), ("< 30%", "contradicted"), ("= 55%", "contradicted")],
)
def test_each_change_is_by_one_publisher(rest: str, expected: str) -> None:
    assert verdict(book(), claim(rest), DAY) == expected


def test_the_start_may_be_told() -> None:
    assert verdict(book(), claim("= 40%", "2015 -> 2016"), DAY) == "supported"


def test_the_working_shows_both_changes() -> None:
    assert ask(book(), claim("= 40%"), DAY).working == "(140 - 100) / (1,100 - 1,000) = 40 percent = 40 percent"


def test_nothing_is_a_part_of_no_change() -> None:
    made = Book().add("2015", 100).add("2016", 140)
    made.add("2015", 1000, place="us", definition="ucr").add("2016", 1000, place="us", definition="ucr")
    assert verdict(made, claim("= 40%"), DAY) == "not_in_record"


def test_one_end_alone_is_no_change() -> None:
    assert verdict(Book().add("2016", 140).add("2016", 1100, place="us"), claim("= 40%"), DAY) == "not_in_record"


def test_groups_of_people_are_counted_per_head_of_none() -> None:
    made = Book().add("2016", 60, qualifiers=("black",)).add("2016", 20, qualifiers=("white",))
    made.add("2016", 500_000, measure="population", definition="census")
    of_groups = f"rate(homicides{{black}}[{HARBOR}, 2016]) ~ 3 * rate(homicides{{white}}[{HARBOR}, 2016])"
    found = ask(made, of_groups, DAY)
    assert str(found.verdict) == "not_in_record"
    assert "residents of each group" in found.reason
