from __future__ import annotations

import pytest

from onrecord.model import Unit
from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, NORTH, Book

DAY = "2018-01-15"
SHARE = f"share(homicides{{gun}}[{HARBOR}, 2016], homicides[{HARBOR}, 2016])"


def book() -> Book:
    made = Book().add("2016", 698, qualifiers=("gun",)).add("2016", 778)
    return made.add("2016", 760, definition="ucr")


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("~ 90%", "supported"),
        ("= 90%", "supported"),
        ("< 50%", "contradicted"),
        ("> 85%", "supported"),
        ("= 80%", "contradicted"),
    ],
)
def test_part_of_whole_by_one_publisher(rest: str, expected: str) -> None:
    assert verdict(book(), f"{SHARE} {rest}", DAY) == expected


def test_the_working_shows_both() -> None:
    found = ask(book(), f"{SHARE} = 90%", DAY)
    assert found.working == "698 / 778 = 89.7 percent ≈ 90 percent"


def test_a_printed_share_comes_first_and_a_bound_settles_what_it_can() -> None:
    record = Book().add("2016", 20, qualifiers=("gun",), unit=Unit.PERCENT, mark="at_least")
    assert verdict(record, f"{SHARE} > 20%", DAY) == "supported"
    assert verdict(record, f"{SHARE} < 15%", DAY) == "contradicted"
    assert verdict(record, f"{SHARE} = 50%", DAY) == "not_in_record"


def test_a_part_of_one_place_in_the_whole_of_another() -> None:
    record = Book().add("2016", 762).add("2016", 17_250, place="us", definition="ucr")
    assert verdict(record, f"share(homicides[{HARBOR}, 2016], homicides[us, 2016]) > 4%", DAY) == "supported"


def test_what_is_more_than_the_whole_is_no_part_of_it() -> None:
    record = Book().add("2016", 150).add("2016", 100, place=NORTH)
    assert verdict(record, f"share(homicides[{HARBOR}, 2016], homicides[{NORTH}, 2016]) > 50%", DAY) == "not_in_record"
    assert verdict(record, f"share(homicides[{NORTH}, 2016], homicides[{HARBOR}, 2016]) > 50%", DAY) == "supported"
