from __future__ import annotations

from onrecord.claims import parse_period
from onrecord.model import Gap
from tests.checking.ask import ask, flags
from tests.checking.book import HARBOR, Book

NOTE = "In 2013 the police began to count by the day of injury."


def book() -> Book:
    made = Book().years(2011, [10, 20, 30, 40, 50])
    made.known_gaps.append(Gap("homicides", HARBOR, "hpd", parse_period("2013"), "break", NOTE))
    return made


def test_a_change_over_the_break_is_flagged_with_its_reason() -> None:
    found = ask(book(), f"homicides[{HARBOR}, 2012 -> 2014] rose", "2016-01-01")
    assert [flag.note for flag in found.flags if flag.flag == "break"] == [NOTE]


def test_a_change_on_one_side_of_it_is_not() -> None:
    for start, end in (("2011", "2012"), ("2013", "2014")):
        claim = f"homicides[{HARBOR}, {start} -> {end}] rose"
        assert "break" not in flags(ask(book(), claim, "2016-01-01"))


def test_an_extreme_over_the_break_is_flagged() -> None:
    assert "break" in flags(ask(book(), f"homicides[{HARBOR}, 2015] is highest ever", "2016-01-01"))
    assert "break" not in flags(ask(book(), f"homicides[{HARBOR}, 2015] is highest since 2013", "2016-01-01"))
