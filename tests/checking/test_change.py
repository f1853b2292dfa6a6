from __future__ import annotations

import pytest

from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, Book

DAY = "2018-01-15"


def changed(rest: str, start: str = "2015", end: str = "2016") -> str:
    return f"homicides[{HARBOR}, {start} -> {end}] {rest}"


def book(before: int = 485, after: int = 762) -> Book:
    return Book().add("2015", before).add("2016", after)


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("rose", "supported"),
        ("fell", "contradicted"),
        ("held", "contradicted"),
        ("rose sharply", "supported"),
        ("rose by = 57%", "supported"),
        ("rose by = 58%", "contradicted"),
        ("rose by ~ 60%", "supported"),
        ("rose by > 50%", "supported"),
        ("rose by = 277", "supported"),
        ("rose by = 275", "contradicted"),
        ("fell by = 57%", "contradicted"),
        ("rose by ~ 100%", "contradicted"),
    ],
)
def test_direction_and_amount(rest: str, expected: str) -> None:
    assert verdict(book(), changed(rest), DAY) == expected


@pytest.mark.parametrize(
    ("before", "after", "rest", "expected"),
    [
        (100, 191, "rose by ~ 100%", "supported"),  # doubled: the factor within a twentieth
        (100, 185, "rose by ~ 100%", "contradicted"),
        (100, 197, "rose by <~ 100%", "supported"),  # nearly doubled
        (100, 205, "rose by <~ 100%", "contradicted"),
        (100, 52, "fell by ~ 50%", "supported"),  # halved
        (100, 58, "fell by ~ 50%", "contradicted"),
        (100, 205, "rose by > 100%", "supported"),  # more than doubled
        (303, 302, "held", "supported"),
        (300, 201, "fell by = 33.3%", "supported"),  # a third
        (300, 204, "fell by = 33.3%", "supported"),
        (300, 220, "fell by = 33.3%", "contradicted"),
    ],
)
def test_words_for_factors_and_fractions(before: int, after: int, rest: str, expected: str) -> None:
    assert verdict(book(before, after), changed(rest), DAY) == expected


def test_both_ends_from_one_series() -> None:
    record = Book().add("2016", 762).add("2015", 478, definition="ucr").add("2016", 470, definition="ucr")
    found = ask(record, changed("rose"), DAY)
    assert found.verdict == "contradicted"
    assert {item.publisher for item in found.evidence if item.role == "deciding"} == {"FBI"}
    assert verdict(Book().add("2016", 762).add("2015", 478, definition="ucr"), changed("rose"), DAY) == "not_in_record"


def test_a_superseded_start_leaves_it_disputed() -> None:
    record = Book().add("2015", 617, as_of="2016-01-01").add("2015", 620, as_of="2017-01-01")
    record.add("2016", 573, as_of="2017-01-01")
    assert verdict(record, changed("fell by = 7%"), "2017-01-01") == "disputed"
    assert verdict(record, changed("fell by = 8%"), "2017-01-01") == "supported"


def test_chance_is_flagged() -> None:
    assert "within_noise" in flags(ask(book(50, 58), changed("rose"), DAY))
    assert "within_noise" not in flags(ask(book(), changed("rose"), DAY))


def test_sharply_needs_a_tenth_and_more_than_chance() -> None:
    assert verdict(book(1000, 1050), changed("rose sharply"), DAY) == "contradicted"
    assert verdict(book(10, 13), changed("rose sharply"), DAY) == "contradicted"


def test_without_a_start_the_year_before() -> None:
    assert verdict(book(), f"homicides[{HARBOR}, 2016] rose", DAY) == "supported"


def test_the_wording_the_record_carries() -> None:
    assert ask(book(1138, 998), changed("fell by = 21%"), DAY).better == "down 12.3 percent"
    assert "slip" in flags(ask(book(1000, 879), changed("fell by = 21%"), DAY))


def test_stretches_of_several_years_are_held_as_yearly_means() -> None:
    record = Book().years(2001, [90, 92, 94, 96]).years(2005, [80, 78])
    found = ask(record, changed("fell by = 15%", "2001/2004", "2005/2006"), DAY)
    assert found.verdict == "supported"
    assert "a year" in found.reason


def test_a_change_of_the_rate() -> None:
    record = book(100, 100)
    record.add("2015", 100_000, measure="population", definition="census")
    record.add("2016", 110_000, measure="population", definition="census")
    claim = f"rate(homicides[{HARBOR}, 2015 -> 2016])"
    assert verdict(record, f"{claim} fell by = 9%", DAY) == "supported"
    assert verdict(record, f"{claim} held", DAY) == "contradicted"


def test_a_change_that_ends_revised_by_a_hundredth_would_carry_is_disputed() -> None:
    known = Book().add("2015", 1000, as_of="2016-01-01")
    late = known.copy().add("2016", 1121, as_of="2018-01-01")
    assert verdict(late, changed("rose by = 11.5%"), "2017-01-02") == "disputed"
    assert verdict(late, changed("rose by = 14%"), "2017-01-02") == "contradicted"
    assert verdict(late, changed("fell by = 11.5%"), "2017-01-02") == "contradicted"
    found = known.copy().add("2016", 1121, as_of="2017-01-01")
    assert verdict(found, changed("rose by = 11.5%"), "2017-01-02") == "contradicted"


def test_a_year_that_stands_in_for_most_of_it_contradicts_no_direction() -> None:
    record = Book().add("2015", 200).add("2016", 190)
    part = "2015-01-01/2015-12-20 -> 2016-01-01/2016-12-20"
    assert verdict(record, f"homicides[{HARBOR}, {part}] fell", "2017-01-15") == "not_in_record"


def test_stretches_that_end_otherwise_settle_no_count_that_they_take_in() -> None:
    record = Book().years(2015, [653, 563])
    claim = f"homicides[{HARBOR}, 2015-01-01/2015-11-30 -> 2016-01-01/2016-11-30]"
    assert verdict(record, f"{claim} fell by = 103", DAY) == "not_in_record"
    assert verdict(record, f"{claim} fell by = 400", DAY) == "contradicted"
