from __future__ import annotations

from datetime import date

import pytest

from onrecord.checking.stretches import length, shifted
from tests.checking.ask import verdict
from tests.checking.book import HARBOR, Book


@pytest.mark.parametrize(
    ("first", "last", "years", "expected"),
    [
        ((2016, 1, 1), (2016, 12, 31), -1, ((2015, 1, 1), (2015, 12, 31))),
        ((2015, 10, 1), (2016, 9, 30), 1, ((2016, 10, 1), (2017, 9, 30))),
        ((2016, 2, 1), (2016, 2, 29), -1, ((2015, 2, 1), (2015, 2, 28))),
        ((2015, 2, 1), (2015, 2, 28), 1, ((2016, 2, 1), (2016, 2, 29))),
    ],
)
def test_the_same_part_of_another_year(
    first: tuple[int, int, int], last: tuple[int, int, int], years: int, expected: tuple[tuple[int, int, int], ...]
) -> None:
    assert shifted((date(*first), date(*last)), years) == tuple(date(*day) for day in expected)


def test_no_other_year_outside_the_calendar_or_without_an_end() -> None:
    assert shifted((date(1, 1, 1), date(1, 12, 31)), -1) is None
    assert shifted((date(2016, 1, 1), None), 1) is None
    assert length((date(2016, 1, 1), None)) == 0


def test_a_stock_is_taken_on_the_day_nearest_to_the_one_stated() -> None:
    record = Book().add("2017-01-04", 14, measure="consent_decrees").add("2017-01-13", 15, measure="consent_decrees")
    assert verdict(record, f"consent_decrees[{HARBOR}, 2017-01-12] = 15", "2017-01-20") == "supported"
    assert verdict(record, f"consent_decrees[{HARBOR}, 2017-01-05] = 14", "2017-01-20") == "supported"
    assert verdict(record, f"consent_decrees[{HARBOR}, 2017] = 15", "2017-12-31") == "supported"
    assert verdict(record, f"consent_decrees[{HARBOR}, 2017-04-12] = 15", "2017-05-20") == "not_in_record"


def test_a_sum_knows_the_other_vintages_of_its_pieces() -> None:
    record = Book().years(2014, [100, 110]).add("2014", 105, as_of="2016-02-01")
    claim = f"homicides[{HARBOR}, 2014/2015]"
    assert verdict(record, f"{claim} = 215", "2016-03-01") == "supported"
    assert verdict(record, f"{claim} = 210", "2016-03-01") == "disputed"
    assert verdict(record, f"{claim} = 220", "2016-03-01") == "contradicted"
