"""Where a period lies."""

from __future__ import annotations

import pytest

from onrecord.reporting.drawcurve import across, columns, in_time


@pytest.mark.parametrize(
    ("labels", "places"),
    [
        (["2000", "2001", "2010"], [0, 10, 100]),
        (["2016-01-01", "2016-01-02", "2016-01-11"], [0, 10, 100]),
        (["2016-01-01", "2016-01-01", "2016-01-11"], [0, 50, 100]),
        (["a", "b", "c"], [0, 50, 100]),
        (["FY2000", "FY2001", "FY2010"], [0, 10, 100]),
        (["2015-Q4", "2016-Q1", "2018-Q2"], [0, 10, 100]),
        (["2015-12", "2016-01", "2016-10"], [0, 10, 100]),
        (["FY2000", "2001", "FY2010"], [0, 50, 100]),
        (["FY2000-01", "FY2000-02", "FY2000-12"], [0, 50, 100]),
        (["2000", "2016-01-01", "x"], [0, 50, 100]),
        (["2016-99-99", "2016-99-98"], [0, 100]),
        (["2016"], [50]),
    ],
)
def test_a_period_lies_where_time_puts_it(labels: list[str], places: list[float]) -> None:
    assert across(labels, 0, 100) == places


def test_no_time_no_places() -> None:
    assert in_time(["2001", "2000"]) == []


def test_each_place_has_what_is_nearest_to_it() -> None:
    assert columns([10, 20, 40], 0, 50) == [(0, 15), (15, 15), (30, 20)]
