"""Ranks that a publisher printed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, Book

DAY = "2017-12-01"


def ranked() -> Book:
    record = Book(order=("trac",))
    for year, rank, as_of in (("FY2011", 89, "2012-10-28"), ("FY2012", 90, "2013-03-28"), ("FY2014", 82, "2016-04-28")):
        record.add(year, rank, definition="trac", mark="rank", as_of=as_of, note="of 90")
    return record


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"rate(homicides[{HARBOR}, FY2012]) is lowest among us-judicial-districts", "supported"),
        (f"rate(homicides[{HARBOR}, FY2012]) is #90 highest among us-judicial-districts", "supported"),
        (f"rate(homicides[{HARBOR}, FY2012]) is #80 highest among us-judicial-districts", "contradicted"),
        (f"rate(homicides[{HARBOR}, FY2011]) is #2 lowest among us-judicial-districts", "supported"),
        (f"rate(homicides[{HARBOR}, FY2011]) is lowest among us-judicial-districts", "contradicted"),
        (f"rate(homicides[{HARBOR}, FY2014]) is among lowest among us-judicial-districts", "supported"),
        (f"rate(homicides[{HARBOR}, FY2014]) is among highest among us-judicial-districts", "contradicted"),
    ],
)
def test_published_ranks(claim: str, expected: str) -> None:
    assert verdict(ranked(), claim, DAY) == expected


def test_the_latest_rank_known_says_for_which_year_and_that_the_last_year_has_none() -> None:
    found = ask(ranked(), f"rate(homicides[{HARBOR}]) is among lowest among us-judicial-districts", "2017-03-16")
    assert found.verdict == "supported"
    assert "82nd of 90" in found.reason
    assert "fiscal 2014" in found.reason
    assert "none for 2016" in found.reason
    assert "lag" in flags(found)


def test_from_the_bottom_a_rank_needs_the_number_of_places() -> None:
    record = Book(order=("trac",)).add("FY2012", 90, definition="trac", mark="rank", as_of="2013-03-28")
    claim = "rate(homicides[{}, FY2012]) is #90 {} among us-judicial-districts"
    assert verdict(record, claim.format(HARBOR, "highest"), DAY) == "supported"
    assert verdict(record, claim.format(HARBOR, "lowest"), DAY) == "not_in_record"


@pytest.mark.parametrize(("day", "expected"), [("2011-02-27", "not_in_record"), ("2011-03-16", "supported")])
def test_a_rank_of_whose_release_the_month_alone_is_known_was_out_in_that_month(day: str, expected: str) -> None:
    record = Book(order=("trac",)).add("FY2010", 1, definition="trac", mark="rank", as_of="2011-03-31", note="of 90")
    record.rows[0] = replace(record.rows[0], inferred=True)
    assert verdict(record, f"rate(homicides[{HARBOR}]) is highest among us-judicial-districts", day) == expected


def test_a_rank_by_count_and_one_per_head_answer_each_their_own() -> None:
    record = Book(order=("trac",))
    record.add("FY2013", 1, definition="trac", mark="count_rank", as_of="2013-06-17", note="of 90")
    record.add("FY2013", 3, definition="trac", mark="rank", as_of="2013-06-17", note="of 90")
    most = "highest among us-judicial-districts"
    assert verdict(record, f"homicides[{HARBOR}, FY2013] is {most}", DAY) == "supported"
    assert verdict(record, f"rate(homicides[{HARBOR}, FY2013]) is {most}", DAY) == "contradicted"
    assert verdict(record, f"rate(homicides[{HARBOR}, FY2013]) is #3 {most}", DAY) == "supported"
