"""Figures of the pack against the shared files, by a reader of its own: the csv module and nothing of the build.

Names are turned into ids by the small tables below, written for this test. Every curated figure is compared, and a
sample of every large file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from onrecord.record import open_record, periods
from onrecord.record.pack import Pack

FACTS = Path(__file__).resolve().parents[3] / "shared" / "record" / "facts"

pytestmark = pytest.mark.skipif(not FACTS.is_dir(), reason="the shared facts are not here")

CITIES = {
    "Baltimore": "baltimore-md",
    "Chicago": "chicago-il",
    "Cook County": "cook-county-il",
    "Dallas": "dallas-tx",
    "Detroit": "detroit-mi",
    "Houston": "houston-tx",
    "Los Angeles": "los-angeles-ca",
    "Memphis": "memphis-tn",
    "Milwaukee": "milwaukee-wi",
    "New Orleans": "new-orleans-la",
    "New York City": "new-york-ny",
    "Philadelphia": "philadelphia-pa",
    "Phoenix": "phoenix-az",
    "San Antonio": "san-antonio-tx",
    "San Diego": "san-diego-ca",
    "San Jose": "san-jose-ca",
    "St. Louis": "st-louis-mo",
}
PUBLISHERS = {
    "Chicago Police Department": "cpd",
    "Cook County Medical Examiner": "medical-examiner",
    "Chicago Tribune": "tribune",
    "FBI UCR": "ucr",
    "NYPD": "nypd",
    "LAPD": "lapd",
    "Philadelphia Police": "ppd",
    "BPD": "bpd",
    "SLMPD": "slmpd",
    "Detroit Police": "dpd",
    "HPD": "hpd",
    "NOPD": "nopd",
    "Milwaukee Police": "milwaukee-pd",
    "Wisconsin DOJ": "state",
}
MEASURES = {
    "homicides": ("homicides", ()),
    "gun_homicides": ("homicides", ("gun",)),
    "shooting_incidents": ("shooting_incidents", ()),
    "shooting_victims": ("shooting_victims", ()),
    "wounded_by_gunfire": ("shooting_victims", ("nonfatal",)),
    "violent_crime": ("violent_crimes", ()),
    "population": ("population", ()),
}


@pytest.fixture(scope="module")
def record() -> Pack:
    return open_record()


def read(name: str) -> Iterator[dict[str, str]]:
    with (FACTS / name).open(encoding="utf-8-sig", newline="") as lines:
        yield from csv.DictReader(lines)


def values(
    record: Pack, measure: str, place: str, period: str, definition: str | None, qualifiers: tuple[str, ...] = ()
) -> dict[Decimal, set[str]]:
    """The values of the pack, each with the days on which it was out."""
    found: dict[Decimal, set[str]] = {}
    for row in record.observations(measure, place, qualifiers):
        if periods.write(row.period) == period and definition in (None, row.definition):
            found.setdefault(row.value, set()).add(row.as_of.isoformat())
    return found


def test_every_curated_figure_is_there_on_its_day(record: Pack) -> None:
    compared = 0
    for row in read("local/local_facts_curated.csv"):
        if row["measure"] not in MEASURES:
            continue
        measure, qualifiers = MEASURES[row["measure"]]
        period = periods.write(periods.parse(row["year"].replace("..", "/")))
        found = values(record, measure, CITIES[row["place"]], period, PUBLISHERS.get(row["publisher"]), qualifiers)
        assert Decimal(row["value"]) in found, row
        if len(row["as_of"]) == 10:
            assert row["as_of"] in found[Decimal(row["value"])], row
        compared += 1
    assert compared >= 380


def test_every_vintage_of_chicago_2016(record: Pack) -> None:
    rows = record.observations("homicides", "chicago-il", (), periods.parse("2016"))
    held = {(int(row.value), row.as_of.isoformat()) for row in rows}
    wanted = {
        (int(row["value"]), row["as_of"])
        for row in read("local/local_facts_curated.csv")
        if (row["place"], row["measure"], row["year"]) == ("Chicago", "homicides", "2016") and len(row["as_of"]) == 10
    }
    wanted |= {
        (int(row["value"]), row["as_of"])
        for row in read("local/tribune_vintages.csv")
        if (row["measure"], row["year"]) == ("homicides", "2016")
    }
    assert len(wanted) >= 10
    assert wanted <= held
    in_files = {
        int(row["value"])
        for row in read("local/derived_annual.csv")
        if row["place"] == "Chicago"
        and row["year"] == "2016"
        and row["measure"] in ("homicides", "homicides_all_types")
    }
    assert in_files <= {value for value, _ in held}
    assert {765, 768} <= {value for value, _ in held}


CITY_COLUMNS = {
    "population": "population",
    "violent_crime": "violent_crimes",
    "murder": "homicides",
    "robbery": "robberies",
    "aggravated_assault": "aggravated_assaults",
    "property_crime": "property_crimes",
    "burglary": "burglaries",
    "larceny_theft": "larcenies",
    "motor_vehicle_theft": "motor_vehicle_thefts",
}


@pytest.mark.parametrize("name", ["extended/ucr_city_100k_2012_2023.csv", "extended/ucr_big3_1961_on.csv"])
def test_a_sample_of_the_city_tables(record: Pack, name: str) -> None:
    compared = 0
    for number, row in enumerate(read(name)):
        if number % 11:
            continue
        for column, measure in CITY_COLUMNS.items():
            if row.get(column):
                assert Decimal(row[column]) in values(record, measure, row["place_id"], row["year"], "ucr"), (
                    row,
                    column,
                )
                compared += 1
    assert compared >= 90


@pytest.mark.parametrize("name", ["extended/ucr_city_2012_2015.csv", "extended/ucr_city_2016plus.csv"])
def test_a_sample_of_the_smaller_cities(record: Pack, name: str) -> None:
    known = {row["place_id"] for row in read("extended/cities_population.csv")}
    compared = 0
    for number, row in enumerate(row for row in read(name) if row["place_id"] in known):
        if number % 11:
            continue
        for column in ("murder", "violent_crime", "robbery", "motor_vehicle_theft"):
            if row[column]:
                measure = CITY_COLUMNS[column]
                assert Decimal(row[column]) in values(record, measure, row["place_id"], row["year"], "ucr"), row
                compared += 1
    assert compared >= 900


def test_a_sample_of_the_nation(record: Pack) -> None:
    compared = 0
    for row in read("local/fbi/estimated_1995_2016.csv"):
        if row["state_abbr"]:
            continue
        for column, measure in (
            ("homicide", "homicides"),
            ("violent_crime", "violent_crimes"),
            ("burglary", "burglaries"),
        ):
            assert Decimal(row[column]) in values(record, measure, "us", row["year"], "ucr"), row
            compared += 1
    assert compared == 66


def test_a_sample_of_populations(record: Pack) -> None:
    compared = 0
    for number, row in enumerate(read("extended/cities_population.csv")):
        if number % 37 == 0:
            found = values(record, "population", row["place_id"], row["year"], None)
            assert Decimal(row["population"]).to_integral() in found, row
            compared += 1
    assert compared >= 440


def test_the_traces_of_illinois(record: Pack) -> None:
    codes = {
        "ILLINOIS": "il",
        "INDIANA": "in",
        "WISCONSIN": "wi",
        "MISSISSIPPI": "ms",
        "KENTUCKY": "ky",
        "MISSOURI": "mo",
    }
    compared = 0
    for row in read("federal/firearm_traces_illinois_by_source_2010_2020.csv"):
        code = codes.get(row["source_state"])
        if code:
            found = values(record, "guns_traced", "il", row["calendar_year"], "atf", (f"from:{code}",))
            assert Decimal(row["firearms"]) in found, row
            total = values(record, "guns_traced", "il", row["calendar_year"], "atf")
            assert Decimal(row["total_identified_illinois_recoveries"]) in total
            compared += 1
    assert compared == 66


def test_the_national_series_of_prosecutions(record: Pack) -> None:
    columns = {"doj_weapons_program": "trac", "lead_charge_18usc922": "trac-922", "atf_lead_agency": "trac-atf"}
    compared = 0
    for row in read("federal/trac_national_weapons_prosecutions_fy1986_2012.csv"):
        for column, definition in columns.items():
            if row[column]:
                period = f"FY{row['fiscal_year']}"
                found = values(record, "federal_weapons_prosecutions", "us", period, definition)
                assert Decimal(row[column]) in found, row
                compared += 1
    assert compared >= 70
