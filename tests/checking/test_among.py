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
        (f"homicides[{NORTH}, 2016] is #1 highest among us-cities", "disputed"),  # per head it is
        (f"homicides[{NORTH}, 2016] is #2 highest among us-cities", "contradicted"),
        (f"rate(homicides[{HARBOR}, 2016]) is #1 highest among us-cities", "contradicted"),
        (f"rate(homicides[{SOUTH}, 2016]) is lowest among us-cities", "supported"),
        (f"homicides[{NORTH}, 2016] is among lowest among us-cities", "supported"),
        (f"homicides[{NORTH}, 2011] is lowest among us-cities", "not_in_record"),
        (f"homicides[{NORTH}, 2016] is lowest among mill-harbor-xx/wards", "not_in_record"),
    ],
)
def test_ranks_from_a_table(claim: str, expected: str) -> None:
    assert verdict(book(), claim, DAY) == expected


def test_counts_that_serve_for_shares_put_no_place_in_order() -> None:
    made = Book(order=("shr",))
    for place, count in ((HARBOR, 40), (NORTH, 188), (SOUTH, 335)):
        made.add("2016", count, definition="shr", place=place, source="reports")
    assert verdict(made, f"homicides[{HARBOR}, 2016] is highest among us-cities", DAY) == "not_in_record"


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


def test_a_counted_group_can_not_be_told() -> None:
    claim = f'homicides[{HARBOR}, 2016] is highest among group:"30 cities"'
    assert verdict(book(), claim, DAY) == "not_in_record"


@pytest.mark.parametrize(("count", "expected"), [(300, "supported"), (800, "disputed"), (900, "contradicted")])
def test_a_place_that_the_table_lacks_may_turn_an_extreme(count: int, expected: str) -> None:
    record = book().add("2016", count, definition="police", place="east-port-xx", source="police")
    record.add("2016", 900_000, definition="ucr", place="east-port-xx", measure="population", source="fbi")
    found = ask(record, f"homicides[{HARBOR}, 2016] is highest among us-cities", DAY)
    assert str(found.verdict) == expected
    assert ("definition" in flags(found)) is (expected != "supported")
    assert verdict(record, f"homicides[{HARBOR}, 2016] is #1 highest among us-cities", DAY) == "supported"


@pytest.mark.parametrize("mark", ["", "at_least"])
def test_what_is_only_a_bound_refutes_no_order(mark: str) -> None:
    record = Book(order=("ucr", "census"))
    for place, count in ((HARBOR, 138), (NORTH, 188), (SOUTH, 335)):
        record.add("2016", count, definition="ucr", place=place, source="fbi", mark=mark)
    expected = "not_in_record" if mark else "contradicted"
    assert verdict(record, f"homicides[{HARBOR}, 2016] is highest among us-cities", DAY) == expected
    assert verdict(record, f"homicides[{SOUTH}, 2016] is lowest among us-cities", DAY) == expected
    assert verdict(record, f"homicides[{SOUTH}, 2016] is highest among us-cities", DAY) == "supported"
