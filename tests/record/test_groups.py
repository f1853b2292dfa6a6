from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.record import open_record, periods
from onrecord.record.groups import population

CITY = "river-city-zz"

CASES = (
    ("us-cities", ("hill-town-zz", "lake-town-zz", CITY)),
    ("us-cities-250k", (CITY,)),
    ("us-cities-50k", ("lake-town-zz", CITY)),
    ("us-cities-top-1", (CITY,)),
    ("us-states", ("zz",)),
    ("us-counties", ()),
    (f"{CITY}/beats", (f"{CITY}/beat-1", f"{CITY}/beat-2")),
    (f"{CITY}/districts", (f"{CITY}/east",)),
    (f"{CITY}/boroughs", None),
    ("us-cities-many", None),
    ('group:"30 cities"', None),
)


@pytest.mark.parametrize(("group", "expected"), CASES)
def test_members(folder: Path, group: str, expected: tuple[str, ...] | None) -> None:
    assert open_record(folder).members(group, periods.parse("2016")) == expected


def test_a_population_may_be_three_years_away_but_not_more(folder: Path) -> None:
    record = open_record(folder)
    assert population(record, "lake-town-zz", 2017) == 90_000
    assert population(record, "lake-town-zz", 2018) is None


def test_the_census_comes_before_the_police_area(folder: Path) -> None:
    assert population(open_record(folder), CITY, 2016) == 250_000


def test_without_a_period_the_newest_counts(folder: Path) -> None:
    assert open_record(folder).members("us-cities-500k") == ("hill-town-zz",)
