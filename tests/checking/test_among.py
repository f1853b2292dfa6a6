from __future__ import annotations

import pytest

from onrecord.model import ChartKind
from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, NORTH, SOUTH, Book

DAY = "2017-12-01"


def book() -> Book:
    made = Book(order=("ucr", "census"))
    for place, count, people in ((HARBOR, 762, 2_700_000), (NORTH, 188, 317_000), (SOUTH, 335, 8_500_000)):
        made.add("2016", count, definition="ucr", place=place, source="fbi")
        made.add("2016", people, definition="ucr", place=place, measure="population", source="fbi")
    return made


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"homicides[{HARBOR}, 2016] is highest among us-cities", "supported"),
        (f"homicides[{NORTH}, 2016] is highest among us-cities", "contradicted"),
        (f"rate(homicides[{NORTH}, 2016]) is highest among us-cities", "supported"),
        (f"rate(homicides[{HARBOR}, 2016]) is #2 highest among us-cities", "supported"),
        (f"rate(homicides[{SOUTH}, 2016]) is lowest among us-cities", "supported"),
        (f"homicides[{NORTH}, 2016] is among lowest among us-cities", "supported"),
        (f"homicides[{NORTH}, 2011] is lowest among us-cities", "not_in_record"),
        (f"homicides[{NORTH}, 2016] is lowest among mill-harbor-xx/wards", "not_in_record"),
    ],
)
def test_ranks_from_a_table(claim: str, expected: str) -> None:
    assert verdict(book(), claim, DAY) == expected


def test_a_small_city_does_not_turn_a_rank_of_rates() -> None:
    record = book().add("2016", 5, definition="ucr", place="hamlet-xx", source="fbi")
    record.add("2016", 3_000, definition="ucr", place="hamlet-xx", measure="population", source="fbi")
    assert verdict(record, f"rate(homicides[{NORTH}, 2016]) is highest among us-cities", DAY) == "supported"


def test_the_strip_rings_the_place_and_the_other_order_is_flagged() -> None:
    found = ask(book(), f"homicides[{HARBOR}, 2016] is highest among us-cities", DAY)
    assert found.chart is not None
    assert found.chart.kind is ChartKind.STRIP
    assert [point.label for point in found.chart.points if point.ringed] == ["Mill Harbor"]
    assert "count_not_rate" in flags(found)


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


def test_a_counted_group_can_not_be_told() -> None:
    claim = f'homicides[{HARBOR}, 2016] is highest among group:"30 cities"'
    assert verdict(book(), claim, DAY) == "not_in_record"
