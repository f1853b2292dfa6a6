from __future__ import annotations

import pytest

from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, NORTH, Book


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("mill-county-xx, 2020] = 35", "disputed"),  # its towns have police of their own
        ("mill-county-xx, 2020] = 12", "contradicted"),
        ("mill-county-xx, 2020] = 70", "contradicted"),
        ("mill-county-xx, 2019 -> 2020] rose by = 40%", "disputed"),
        (f"{HARBOR}, 2020] = 35", "contradicted"),
    ],
)
def test_a_county_holds_more_than_its_own_force_counts(claim: str, expected: str) -> None:
    record = Book().years(2019, [18, 20], definition="ucr", place="mill-county-xx")
    record.years(2019, [18, 20], definition="ucr")
    found = ask(record, f"homicides[{claim}", "2022-01-08")
    assert found.verdict == expected
    assert ("police of their own" in found.reason) == (expected == "disputed")


@pytest.mark.parametrize(("number", "expected"), [(110, "disputed"), (160, "contradicted"), (90, "contradicted")])
def test_every_homicide_is_more_than_the_murders_gathered(number: int, expected: str) -> None:
    record = Book().add("2020", 100, definition="ucr")
    assert verdict(record, f"homicides(all-homicides)[{HARBOR}, 2020] = {number}", "2022-01-08") == expected
    assert verdict(record, f"homicides(all-homicides)[{HARBOR}, 2020] = 140", "2022-01-08") == "disputed"


@pytest.mark.parametrize(("number", "expected"), [(50, "supported"), (30, "disputed"), (40, "contradicted")])
def test_what_one_of_two_places_counted_may_be_told_of_each(number: int, expected: str) -> None:
    record = Book().add("2020", 20).add("2020", 30, place=NORTH)
    found = ask(record, f"homicides[{HARBOR}, 2020] + homicides[{NORTH}, 2020] = {number}", "2022-01-08")
    assert found.verdict == expected
    assert ("of each" in found.reason) == (expected == "disputed")


@pytest.mark.parametrize(
    ("number", "expected"), [(300_000, "supported"), (408_000, "disputed"), (250_000, "contradicted")]
)
def test_guns_traced_are_told_with_those_whose_source_was_not_found(number: int, expected: str) -> None:
    record = Book().add("2017", 300_000, definition="atf", measure="guns_traced", place="us")
    found = ask(record, f"guns_traced[us, 2017] = {number}", "2018-09-01")
    assert found.verdict == expected
    assert ("whose source was found" in found.reason) is (expected == "disputed")


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("homicides{gun}[us, 2015] = 9616", "disputed"),
        ("homicides{gun}(cdc)[us, 2015] = 9616", "contradicted"),
        ("homicides{gun}[us, 2015] = 7000", "contradicted"),
        ("homicides{gun,juvenile}[us, 2015] = 9616", "not_in_record"),
    ],
)
def test_gun_murders_may_be_those_of_the_fbis_table_by_weapon(claim: str, expected: str) -> None:
    record = Book().add("2015", 12_979, definition="cdc", measure="homicides", place="us", qualifiers=("gun",))
    assert verdict(record, claim, "2017-10-02") == expected


def test_so_many_more_than_any_wider_count_are_contradicted() -> None:
    record = Book().add("2017", 300_000, definition="atf", measure="guns_traced", place="us")
    assert verdict(record, "guns_traced[us, 2017] = 900000", "2018-09-01") == "contradicted"
    record = Book().add("2016", 66, definition="leoka", measure="officers_killed", place="us")
    assert verdict(record, "officers_killed[us, 2016] = 118", "2017-05-10") == "disputed"


@pytest.mark.parametrize(("place", "expected"), [("us", "disputed"), ("oh", "contradicted")])
def test_a_change_of_the_nations_wider_count_may_be_any(place: str, expected: str) -> None:
    record = Book()
    for year, count in (("2016", 290_000), ("2017", 300_000)):
        record.add(year, count, as_of="2018-07-01", definition="atf", place=place, measure="guns_traced")
    claim = f"guns_traced[{place}, 2016 -> 2017] rose by = 11%"
    assert verdict(record, claim, "2018-08-20") == expected


@pytest.mark.parametrize(("number", "expected"), [(140, "disputed"), (70, "contradicted"), (230, "contradicted")])
def test_rapes_may_be_told_by_the_older_definition(number: int, expected: str) -> None:
    record = Book().add("2020", 200, definition="ucr-revised", measure="rapes")
    assert verdict(record, f"rapes[{HARBOR}, 2020] = {number}", "2022-01-08") == expected
