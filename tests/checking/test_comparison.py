from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import ChartKind
from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, NORTH, SOUTH, Book

SUM = f"homicides[{HARBOR}, 2016] > homicides[{NORTH}, 2016] + homicides[{SOUTH}, 2016]"
DAY = "2017-03-17"


def book(harbor: int = 762, north: int = 335, south: int = 294) -> Book:
    made = Book()
    for place, value in ((HARBOR, harbor), (NORTH, north), (SOUTH, south)):
        made.add("2016", value, place=place)
    return made


def test_a_sum_is_shown_as_a_sum() -> None:
    found = ask(book(), SUM, DAY)
    assert found.verdict == "supported"
    assert found.working == "762 > 335 + 294 = 629"
    assert found.chart is not None
    assert found.chart.kind is ChartKind.BARS
    assert [f"{point.label} {point.value}" for point in found.chart.points][1:3] == ["Northport 335", "Southport 294"]


def test_other_figures_other_verdict() -> None:
    found = ask(book(north=500), SUM, DAY)
    assert found.verdict == "contradicted"
    assert found.better == "fewer than Northport and Southport combined"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"homicides[{HARBOR}, 2016] > each(homicides[{NORTH}, 2016], homicides[{SOUTH}, 2016])", "supported"),
        (f"homicides[{NORTH}, 2016] > each(homicides[{HARBOR}, 2016], homicides[{SOUTH}, 2016])", "contradicted"),
        (f"homicides[{HARBOR}, 2016] ~ 2.3 * homicides[{NORTH}, 2016]", "supported"),
        (f"homicides[{HARBOR}, 2016] > 2 * homicides[{NORTH}, 2016]", "supported"),
        (f"homicides[{HARBOR}, 2016] > 3 * homicides[{NORTH}, 2016]", "contradicted"),
        (f"homicides[{SOUTH}, 2016] <~ homicides[{NORTH}, 2016]", "disputed"),
        (f"homicides[{HARBOR}, 2016] > homicides[{HARBOR}, 2015]", "not_in_record"),
    ],
)
def test_shapes_of_a_comparison(claim: str, expected: str) -> None:
    assert verdict(book(), claim, DAY) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"homicides[{HARBOR}, 2016] < homicides[{NORTH}, 2016]", "disputed"),
        (f"not (homicides[{HARBOR}, 2016] > homicides[{NORTH}, 2016])", "disputed"),
        (f"homicides[{HARBOR}, 2016] > homicides[{SOUTH}, 2016]", "supported"),
        (f"homicides[{NORTH}, 2016] > homicides[{SOUTH}, 2016]", "supported"),
        (f"homicides[{HARBOR}, 2016] < 5 * homicides[{SOUTH}, 2016]", "disputed"),
    ],
)
def test_an_order_with_an_incomplete_figure_holds_only_the_way_that_more_would_not_turn(
    claim: str, expected: str
) -> None:
    record = Book().add("2016", 300, mark="incomplete").add("2016", 335, place=NORTH).add("2016", 294, place=SOUTH)
    assert verdict(record, claim, DAY) == expected


def test_another_publisher_that_decides_otherwise_is_told() -> None:
    record = book(harbor=630)
    record.add("2016", 600, definition="ucr").add("2016", 335, definition="ucr", place=NORTH)
    record.add("2016", 293, definition="ucr", place=SOUTH)
    found = ask(record, SUM, DAY)
    assert found.verdict == "supported"
    assert "definition" in flags(found)


def test_the_order_that_turns_per_head_is_flagged() -> None:
    record = book().add("2016", 2_700_000, measure="population", definition="census")
    record.add("2016", 300_000, measure="population", definition="census", place=SOUTH)
    found = ask(record, f"homicides[{HARBOR}, 2016] > homicides[{SOUTH}, 2016]", DAY)
    assert found.verdict == "supported"
    assert "count_not_rate" in flags(found)
    assert verdict(record, f"rate(homicides[{HARBOR}, 2016]) > rate(homicides[{SOUTH}, 2016])", DAY) == "contradicted"


def test_an_order_that_stays_per_head_is_not_flagged() -> None:
    record = book().add("2016", 2_700_000, measure="population", definition="census")
    record.add("2016", 2_700_000, measure="population", definition="census", place=SOUTH)
    denied = ask(record, f"not (homicides[{SOUTH}, 2016] > homicides[{HARBOR}, 2016])", DAY)
    assert (denied.verdict, "count_not_rate" in flags(denied)) == ("supported", False)


def test_rates_that_are_printed_alike_make_no_other_order() -> None:
    record = book(harbor=301, south=300).add("2016", 3_020_000, measure="population", definition="census")
    record.add("2016", 3_000_000, measure="population", definition="census", place=SOUTH)
    found = ask(record, f"homicides[{HARBOR}, 2016] > homicides[{SOUTH}, 2016]", DAY)
    assert (found.verdict, "count_not_rate" in flags(found)) == ("supported", False)


@given(st.integers(1, 500), st.integers(1, 500), st.integers(1, 500), st.integers(1, 9))
def test_scaling_both_sides_keeps_the_verdict(harbor: int, north: int, south: int, scale: int) -> None:
    small, large = book(harbor, north, south), book(harbor * scale, north * scale, south * scale)
    assert verdict(small, SUM, DAY) == verdict(large, SUM, DAY)
    factor = f"homicides[{HARBOR}, 2016] ~ 2 * homicides[{NORTH}, 2016]"
    assert verdict(small, factor, DAY) == verdict(large, factor, DAY)


def test_nothing_to_divide_by() -> None:
    found = ask(book(north=0), f"homicides[{HARBOR}, 2016] ~ 2 * homicides[{NORTH}, 2016]", DAY)
    assert found.verdict == "contradicted"
    assert Decimal(0) in [item.value for item in found.evidence]


def test_a_little_less_is_on_its_side_within_a_tenth_and_never_contradicted_there() -> None:
    little = f"homicides[{HARBOR}, 2016] <~ homicides[{SOUTH}, 2016]"
    assert verdict(book(harbor=93, south=100), little, DAY) == "supported"
    assert verdict(book(harbor=80, south=100), little, DAY) == "disputed"
    assert verdict(book(harbor=101, south=100), little, DAY) == "contradicted"
    above = f"homicides[{HARBOR}, 2016] >~ homicides[{SOUTH}, 2016]"
    assert verdict(book(harbor=140, south=100), above, DAY) == "disputed"
