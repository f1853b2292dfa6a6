from __future__ import annotations

import pytest

from onrecord.claims import parse_period
from onrecord.model import Gap
from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, NORTH, Book

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


WIDER = "In 2013 the definition was widened; older and newer figures are not comparable."


def widened() -> Book:
    """Rapes by the older definition up to 2012 and by the wider one since, here and in Northport."""
    made = Book(order=("ucr-revised", "ucr"))
    for year, value, definition in (
        (2010, 100, "ucr"),
        (2011, 104, "ucr"),
        (2012, 98, "ucr"),
        (2013, 140, "ucr-revised"),
        (2014, 150, "ucr-revised"),
        (2015, 145, "ucr-revised"),
    ):
        made.add(str(year), value, definition=definition, measure="rapes")
    made.add("2014", 90, definition="ucr", measure="rapes", place=NORTH)
    for place in (HARBOR, NORTH):
        made.known_gaps.append(Gap("rapes", place, "ucr-revised", parse_period("2013"), "redefined", WIDER))
    return made


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"rapes[{HARBOR}, 2012 -> 2014] rose by ~ 50%", "not_in_record"),
        (f"rapes[{HARBOR}, 2014] > rapes[{HARBOR}, 2012]", "disputed"),
        (f"rapes[{HARBOR}, 2014] < rapes[{HARBOR}, 2012]", "disputed"),
        (f"rapes[{HARBOR}, 2014] > rapes[{NORTH}, 2014]", "disputed"),
        (f"rapes[{HARBOR}, 2014] is highest ever", "not_in_record"),
        (f"rapes[{HARBOR}, 2014] is highest in 5 years", "not_in_record"),
        (f"rapes[{HARBOR}, 2015] is highest in 5 years", "contradicted"),  # 2014 counts the same
        (f"rapes[{HARBOR}, 2014] is highest since 2012", "supported"),
        (f"rapes[{HARBOR}, 2013 -> 2014] rose", "supported"),
        (f"rapes[{HARBOR}, 2011 -> 2012] fell", "supported"),
        (f"rapes(ucr)[{HARBOR}, 2014] = 150", "supported"),
    ],
)
def test_what_was_redefined_is_not_held_against_what_was_counted_before(claim: str, expected: str) -> None:
    found = ask(widened(), claim, "2016-06-01")
    assert found.verdict == expected
    if expected in ("disputed", "not_in_record"):
        assert WIDER in found.reason


def test_a_series_that_counts_another_way_since_goes_on() -> None:
    assert verdict(book(), f"homicides[{HARBOR}, 2012 -> 2014] rose", "2016-01-01") == "supported"
