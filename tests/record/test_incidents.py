from __future__ import annotations

import csv
from collections import Counter
from datetime import date

import pytest

from onrecord.record import DEFAULT_PACK, open_record, periods
from pack import incidents

TRAITS = {"male", "female", "juvenile", "black", "white", "hispanic", "asian"}


def edition() -> incidents.Edition:
    return incidents.Edition(
        "x", "shooting_incidents", "new-york-ny", "nypd", "s", "2017-01-31", True, "2016-01-01", "2016-12-31"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8/23/2019", date(2019, 8, 23)),
        ("2015/01/01 00:51:00", date(2015, 1, 1)),
        ("9/22/08 23:24", date(2008, 9, 22)),
        ("2019-10-05 03:48:00", date(2019, 10, 5)),
    ],
)
def test_days_as_the_files_write_them(text: str, expected: date) -> None:
    assert incidents._day(text) == expected


def test_a_day_outside_the_edition_is_dropped() -> None:
    one = edition()
    one.add(date(2015, 12, 31), "precinct-1")
    one.add(date(2016, 1, 1), "precinct-1", "fatal")
    assert one.counts == Counter({("2016-01-01", "precinct-1", ""): 1, ("2016-01-01", "precinct-1", "fatal"): 1})
    assert one.words() == ["fatal"]


def test_totals_are_written_for_the_city_the_borough_and_the_precinct() -> None:
    one = edition()
    for precinct in ("precinct-1", "precinct-40", "precinct-41"):
        one.add(date(2016, 3, 2), precinct)
    rows = list(incidents.totals([one], {"precinct-1": "manhattan", "precinct-40": "bronx", "precinct-41": "bronx"}))
    found = {(row.place, row.period): row.value for row in rows}
    assert found["new-york-ny", "2016"] == "3"
    assert found["new-york-ny/bronx", "2016-03"] == "2"
    assert found["new-york-ny/precinct-40", "2016"] == "1"
    assert ("new-york-ny/precinct-40", "2016-03") not in found
    assert all(row.mark == "derived" for row in rows)


def test_a_year_or_month_that_the_file_does_not_end_is_not_written() -> None:
    one = edition()
    one.last = "2016-09-15"
    one.add(date(2016, 8, 2), "precinct-1")
    one.add(date(2016, 9, 2), "precinct-1")
    assert {row.period for row in incidents.totals([one], {})} == {"2016-08"}


@pytest.mark.parametrize("path", sorted((DEFAULT_PACK / "days").glob("*.csv")), ids=lambda path: path.stem)
def test_the_shipped_days_are_counts_and_no_trait_is_told_below_the_city(path) -> None:  # type: ignore[no-untyped-def]
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            assert int(row["count"]) > 0
            assert not (row["part"] and row["qualifiers"] in TRAITS)
            assert " " not in row["qualifiers"]


def test_the_police_total_of_the_year_is_near_the_count_of_the_file() -> None:
    rows = open_record().observations("shooting_incidents", "new-york-ny", (), periods.parse("2016"))
    assert {int(row.value) for row in rows} == {998, 997}
