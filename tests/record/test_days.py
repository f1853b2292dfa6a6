from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import PackError
from onrecord.model import Grain, Period
from onrecord.record import open_record, periods
from tests.record.conftest import HOMICIDES, PEOPLE, write_pack

CITY = "river-city-zz"

CASES = (  # place, qualifiers, period, sum (None: not answered)
    (CITY, (), "2016-01-01/2016-02-15", 3),
    (CITY, (), "2016-03", 0),
    (CITY, ("gun",), "2016-02", 1),
    (CITY, (), "2016-02-01/2017-01-02", 5),  # goes on in the next edition
    (CITY, (), "2017-06-15/2017-07-01", None),  # past the last day
    (CITY, (), "2015-12-31/2016-01-31", None),  # before the first
    (CITY, ("fatal",), "2016-02", None),
    (f"{CITY}/beat-1", (), "2016-02", 2),
    (f"{CITY}/beat-2", (), "2016-02", None),  # the edition has no such part
    (f"{CITY}/east", (), "2017-01", 4),  # the sum of its beats
    ("lake-town-zz", (), "2016-02", None),
)


@pytest.mark.parametrize(("place", "qualifiers", "period", "expected"), CASES)
def test_sums(folder: Path, place: str, qualifiers: tuple[str, ...], period: str, expected: int | None) -> None:
    rows = open_record(folder).observations("homicides", place, qualifiers, periods.parse(period))
    assert [int(row.value) for row in rows if row.source == "days"] == ([] if expected is None else [expected])


def test_a_sum_says_how_far_the_days_reach_and_takes_the_newest_vintage(folder: Path) -> None:
    (row,) = open_record(folder).observations("homicides", CITY, (), periods.parse("2016-12-30/2017-01-05"))
    assert row.as_of.isoformat() == "2018-02-01"
    assert row.inferred
    assert "reach 2017-06-30" in row.note


def test_a_day_file_that_is_gone_is_named(tmp_path: Path) -> None:
    write_pack(tmp_path, {"homicides": HOMICIDES, "population": PEOPLE})
    (tmp_path / "days" / "one.csv").unlink()
    with pytest.raises(PackError, match=r"one\.csv: no such file"):
        open_record(tmp_path).observations("homicides", CITY, (), periods.parse("2016-02"))


DEFAULT = open_record()
DAYS = st.dates(date(2015, 1, 1), date(2022, 12, 30))


def shootings(place: str, first: date, last: date) -> int:
    rows = DEFAULT.observations("shooting_incidents", place, (), Period(first, last, Grain.DAYS))
    (row,) = [row for row in rows if row.source == "nypd-shootings"]
    return int(row.value)


@given(DAYS, DAYS, DAYS)
def test_an_interval_is_the_sum_of_its_parts(one: date, two: date, three: date) -> None:
    first, middle, last = sorted((one, two, three))
    whole = shootings("new-york-ny", first, last + timedelta(1))
    assert whole == shootings("new-york-ny", first, middle) + shootings(
        "new-york-ny", middle + timedelta(1), last + timedelta(1)
    )


@given(DAYS)
def test_a_city_is_the_sum_of_its_boroughs(first: date) -> None:
    last = first + timedelta(30) if first < date(2022, 11, 1) else first
    boroughs = DEFAULT.members("new-york-ny/boroughs") or ()
    assert shootings("new-york-ny", first, last) == sum(shootings(borough, first, last) for borough in boroughs)
