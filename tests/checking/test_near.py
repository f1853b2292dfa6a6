from __future__ import annotations

import pytest

from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, Book


@pytest.mark.parametrize(("number", "expected"), [(468, "supported"), (462, "disputed"), (440, "contradicted")])
def test_what_was_known_on_the_day_is_not_on_file(number: int, expected: str) -> None:
    record = Book().add("2020", 468, as_of="2024-01-02")
    assert verdict(record, f"homicides[{HARBOR}, 2020] = {number}", "2021-01-08") == expected


@pytest.mark.parametrize(("number", "expected"), [(19, "disputed"), (17, "contradicted")])
def test_a_revision_by_one_case_is_as_good_as_any(number: int, expected: str) -> None:
    record = Book().add("2020", 20, as_of="2024-01-02")
    assert verdict(record, f"homicides[{HARBOR}, 2020] = {number}", "2021-01-08") == expected


def test_what_was_known_on_the_day_is_held_to_the_digit() -> None:
    record = Book().add("2020", 468, as_of="2021-01-02").add("2020", 471, as_of="2024-01-02")
    assert verdict(record, f"homicides[{HARBOR}, 2020] = 462", "2021-01-08") == "contradicted"


def test_a_change_has_less_room_than_its_ends() -> None:
    record = Book().add("2019", 400, as_of="2020-01-02").add("2020", 468, as_of="2024-01-02")
    claim = f"homicides[{HARBOR}, 2019 -> 2020] rose by"
    assert verdict(record, f"{claim} = 16%", "2021-01-08") == "disputed"
    assert verdict(record, f"{claim} = 20%", "2021-01-08") == "contradicted"


def test_a_part_of_a_year_counted_in_files_later_moves_as_daily_counts_do() -> None:
    record = Book().add("2019-Q3", 147, as_of="2023-10-31", mark="derived")
    found = ask(record, f"homicides[{HARBOR}, 2019-Q3] = 140", "2019-10-03")
    assert found.verdict == "disputed"
    assert "differ by a tenth" in found.reason
    assert verdict(record, f"homicides[{HARBOR}, 2019-Q3] = 120", "2019-10-03") == "contradicted"
    assert verdict(record, f"homicides[{HARBOR}, 2019-Q3] = 140", "2023-12-01") == "contradicted"


def test_no_better_number_is_offered_where_the_words_may_go_by_another_count() -> None:
    record = Book().add("2020", 468, as_of="2024-01-02")
    found = ask(record, f"homicides[{HARBOR}, 2020] = 462", "2021-01-08")
    assert (found.verdict, found.better) == ("disputed", None)
