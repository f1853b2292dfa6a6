from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from onrecord.checking.stretches import shifted
from onrecord.checking.view import day_count
from onrecord.model import Observation, Period, Unit
from tests.checking.ask import ask, verdict
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


def test_a_stock_is_taken_on_the_day_nearest_to_the_one_stated() -> None:
    record = Book().add("2017-01-04", 14, measure="consent_decrees").add("2017-01-13", 15, measure="consent_decrees")
    assert verdict(record, f"consent_decrees[{HARBOR}, 2017-01-12] = 15", "2017-01-20") == "supported"
    assert verdict(record, f"consent_decrees[{HARBOR}, 2017-01-05] = 14", "2017-01-20") == "supported"
    assert verdict(record, f"consent_decrees[{HARBOR}, 2017] = 15", "2017-12-31") == "supported"
    assert verdict(record, f"consent_decrees[{HARBOR}, 2017-04-12] = 15", "2017-05-20") == "not_in_record"


def test_a_stock_of_a_year_may_be_that_of_its_fiscal_year() -> None:
    record = Book().add("FY2013", 2399, measure="atf_agents")
    assert verdict(record, f"atf_agents[{HARBOR}, 2013] = 2399", "2014-07-20") == "supported"
    assert verdict(record, f"atf_agents[{HARBOR}, 2012] = 2399", "2014-07-20") == "not_in_record"


def test_a_sum_knows_the_other_vintages_of_its_pieces() -> None:
    record = Book().years(2014, [100, 110]).add("2014", 105, as_of="2016-02-01")
    claim = f"homicides[{HARBOR}, 2014/2015]"
    assert verdict(record, f"{claim} = 215", "2016-03-01") == "supported"
    assert verdict(record, f"{claim} = 210", "2016-03-01") == "disputed"
    assert verdict(record, f"{claim} = 220", "2016-03-01") == "contradicted"


class _Daily(Book):
    """A record whose publisher also counts by the day: a death a day from 2016 to March 2017, released in May 2017."""

    def observations(
        self, measure: str, place: str, qualifiers: tuple[str, ...] = (), period: Period | None = None
    ) -> Sequence[Observation]:
        rows = super().observations(measure, place, qualifiers, period)
        if period is None or period.last is None or period.last > date(2017, 3, 31):
            return rows
        days = Book().add("2016", day_count((period.first, period.last)), as_of="2017-05-01", mark="derived").rows
        return [*rows, *(replace(row, period=period) for row in days)]


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("[{}, 2016-01-01/2016-03-28] = 88", "supported"),
        ("[{}, 2016-01-01/2016-03-28] = 82", "disputed"),  # within a tenth of what was released after the words
        ("[{}, 2016-01-01/2016-03-28] = 60", "contradicted"),
        ("[{}, 2016-01-01/2017-03-28] = 453", "not_in_record"),  # more than a year of days
        ("[{}, 2017-02-01/2017-04-28] = 87", "not_in_record"),  # the days end before the stretch does
    ],
)
def test_days_are_added_up_where_no_publisher_told_the_stretch(claim: str, expected: str) -> None:
    record = _Daily().add("2014", 300, as_of="2015-01-01")
    assert verdict(record, "homicides" + claim.format(HARBOR), "2017-04-30") == expected


def test_a_stand_in_says_what_it_is_of() -> None:
    record = Book().add("2016", 365, as_of="2017-01-01")
    found = ask(record, f"homicides[{HARBOR}, 2016-01-01/2016-12-15] = 350", "2017-01-02")
    assert found.verdict == "supported"
    assert found.reason.startswith("The Harbor Police counted 365 homicides in Mill Harbor in 2016 (")
    assert "ends 16 days after the stretch in the words" in found.reason


def test_a_year_not_over_when_the_words_were_said_is_counted_to_that_day() -> None:
    record = Book().add("2017", 267)
    claim = f"homicides[{HARBOR}, 2017]"
    assert verdict(record, f"{claim} = 264", "2017-12-29") == "supported"
    assert verdict(record, f"{claim} = 240", "2017-12-29") == "contradicted"
    assert verdict(record, f"{claim} = 264", "2018-01-02") == "contradicted"
    assert verdict(record, f"{claim} = 130", "2017-06-29") == "not_in_record"


def test_a_year_published_before_its_end_stands_as_published() -> None:
    record = Book().add("2017", 267, as_of="2017-12-28")
    assert verdict(record, f"homicides[{HARBOR}, 2017] = 264", "2017-12-29") == "contradicted"


def test_a_budget_is_of_its_whole_year_from_the_first_day() -> None:
    record = Book().add("2017", 900, measure="police_budget", unit=Unit.USD)
    assert verdict(record, f"police_budget[{HARBOR}, 2017] = 900", "2017-06-29") == "supported"
