"""A small invented pack that the tests of the record share: River City, its parts, and two counters."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from onrecord.record import layout
from onrecord.record.write import write_descriptor, write_observations, write_table

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
sys.path.insert(0, str(SCRIPTS))  # the build's readers are scripts, not part of the package

CELLS = {
    "place": "river-city-zz",
    "qualifiers": "",
    "period": "2016",
    "value": "40",
    "unit": "",
    "definition": "rcpd",
    "source": "release",
    "as_of": "2017-01-01",
    "inferred": "0",
    "mark": "",
    "url": "",
    "note": "",
}


def row(**changes: str) -> dict[str, str]:
    """The cells of an observation, with the changes that a test needs."""
    return CELLS | changes


HOMICIDES = (
    row(),
    row(value="42", as_of="2018-01-01", note='counted again, "late deaths" added'),
    row(period="2015", value="30", as_of="2016-01-02"),
    row(definition="ucr", source="table", value="39", as_of="2017-09-25", inferred="1"),
    row(qualifiers="gun", value="31", as_of="2017-01-01"),
    row(place="lake-town-zz", value="7", definition="ucr", source="table"),
    row(period="2016-01-01/2016-03-31", value="9", as_of="2016-04-01"),
)
PEOPLE = (
    row(definition="census", source="count", value="250000", period="2016"),
    row(definition="ucr", source="table", value="251000", period="2016"),
    row(place="lake-town-zz", definition="census", source="count", value="90000", period="2014"),
    row(place="hill-town-zz", definition="census", source="count", value="600000", period="1990"),
)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented pack on disk."""
    path = tmp_path_factory.mktemp("river-city")
    write_pack(path, {"homicides": HOMICIDES, "population": PEOPLE})
    return path


def write_pack(path: Path, figures: Mapping[str, tuple[Mapping[str, str], ...]]) -> None:
    """Write the invented pack with these observations."""
    write_observations(path, figures)
    tables: dict[str, list[tuple[str, ...]]] = {
        layout.MEASURES: [
            ("homicides", "homicides", "count", "People killed."),
            ("population", "population", "count", ""),
        ],
        layout.PLACES: [
            ("hill-town-zz", "Hill Town", "city", "zz", ""),
            ("lake-town-zz", "Lake Town", "city", "zz", ""),
            ("river-city-zz", "River City", "city", "zz", "rcpd"),
            ("river-city-zz/beat-1", "Beat 1", "beat", "river-city-zz/east", ""),
            ("river-city-zz/beat-2", "Beat 2", "beat", "river-city-zz/east", ""),
            ("river-city-zz/east", "East", "police-district", "river-city-zz", ""),
            ("zz", "Zed", "state", "us", ""),
        ],
        layout.DEFINITIONS: [(name, name.upper(), "") for name in ("census", "rcpd", "ucr")],
        layout.SOURCES: [(name, name, "someone", "", "public") for name in ("count", "days", "release", "table")],
        layout.DEFAULTS: [
            ("homicides", "city", "*", "@police ucr", ""),
            ("homicides", "*", "lake-town-zz", "ucr", ""),
            ("*", "*", "*", "ucr", ""),
        ],
        layout.GAPS: [
            ("homicides", "river-city-zz", "rcpd", "2013", "break", "A new rule."),
            ("*", "@city", "ucr", "2021", "gap", "No table."),
            ("homicides", "lake-town-zz", "ucr", "2019", "gap", "A fire."),
        ],
        layout.EVENTS: [
            (
                "b",
                "2017-03",
                "Ann Lee",
                "mayor",
                "request",
                "the state",
                "Asked for help.",
                "",
                "river-city-zz",
                "release",
                "",
            ),
            ("a", "2016-05-01", "the state", "", "promise", "", "Promised help.", "None came.", "", "release", ""),
        ],
        layout.DAYS: [
            (
                "one",
                "homicides",
                "river-city-zz",
                "rcpd",
                "days",
                "2017-02-01",
                "1",
                "2016-01-01",
                "2016-12-31",
                "1",
                "gun",
                "",
            ),
            (
                "two",
                "homicides",
                "river-city-zz",
                "rcpd",
                "days",
                "2018-02-01",
                "0",
                "2017-01-01",
                "2017-06-30",
                "1",
                "gun",
                "",
            ),
        ],
    }
    for file, rows in tables.items():
        write_table(path / file, layout.TABLES[file], rows)
    one = [("2016-01-30", "beat-1", "", "1"), ("2016-02-01", "beat-1", "", "2"), ("2016-02-01", "beat-1", "gun", "1")]
    two = [("2017-01-02", "beat-1", "", "3"), ("2017-01-03", "beat-2", "", "1")]
    write_table(path / "days" / "one.csv", layout.DAY_COLUMNS, one)
    write_table(path / "days" / "two.csv", layout.DAY_COLUMNS, two)
    write_descriptor(path, "river-city", "River City", "1", ({"name": "CC0-1.0"},))
