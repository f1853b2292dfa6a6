"""The default pack as it is committed: what issue 2 and every story need of it, with public figures as witnesses."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from onrecord.model import Unit
from onrecord.record import DEFAULT_PACK, open_record, periods
from onrecord.record.pack import Pack


@pytest.fixture(scope="module")
def record() -> Pack:
    return open_record()


FIGURES = (  # measure, place, period, qualifiers, definition, as_of, value
    ("homicides", "chicago-il", "2016", (), "cpd", "2017-01-01", 762),
    ("homicides", "chicago-il", "2016", (), "ucr", "2017-09-25", 765),
    ("homicides", "chicago-il", "1974", (), "ucr", "2025-12-31", 970),
    ("shooting_victims", "chicago-il", "2016", (), "cpd", "2017-01-01", 4331),
    ("shooting_incidents", "chicago-il", "2016", (), "cpd", "2017-01-01", 3550),
    ("homicides", "new-york-ny", "2016", (), "nypd", "2017-01-04", 335),
    ("homicides", "los-angeles-ca", "2016", (), "lapd", "2018-01-31", 294),
    ("violent_crimes", "chicago-il", "2016", (), "ucr", "2017-09-25", 30126),
    ("homicides", "us", "2016", (), "ucr", "2017-09-25", 17250),
    ("guns_traced", "il", "2016", (), "atf", "2017-04-11", 8745),
    ("guns_traced", "il", "2016", ("from:in",), "atf", "2017-04-11", 1366),
    ("guns_traced", "il", "2016", ("from:out-of-state",), "atf", "2017-04-11", 4539),
    ("justice_department_budget", "us", "FY2018", ("requested",), "doj", "2017-05-23", 27_700_000_000),
    ("justice_department_budget", "us", "FY2017", ("enacted",), "crs", "2017-10-12", 28_962_000_000),
    ("consent_decrees", "us", "2017-01-04", (), "doj", "2017-01-04", 14),
    ("civil_rights_investigations", "us", "2009-01-01/2017-01-04", (), "doj", "2017-01-04", 25),
    ("shooting_incidents", "new-york-ny/bronx", "2016", (), "nypd", "2021-07-31", 247),
    ("population", "ilnd", "2016", (), "census", "2020-05-31", 9_338_712),
)


@pytest.mark.parametrize(("measure", "place", "period", "qualifiers", "definition", "as_of", "value"), FIGURES)
def test_holds(
    record: Pack,
    measure: str,
    place: str,
    period: str,
    qualifiers: tuple[str, ...],
    definition: str,
    as_of: str,
    value: int,
) -> None:
    rows = record.observations(measure, place, qualifiers, periods.parse(period))
    assert value in [row.value for row in rows if row.definition == definition and row.as_of.isoformat() == as_of]


def test_ranks_of_districts_are_marked_and_never_counts(record: Pack) -> None:
    rows = record.observations("federal_weapons_prosecutions", "ilnd")
    ranks = {periods.write(row.period): (int(row.value), row.note.split(";")[0]) for row in rows if row.mark == "rank"}
    assert ranks["FY2012"] == (90, "of 90")
    assert ranks["FY2014"] == (82, "of 90")
    rates = [row for row in rows if row.unit is Unit.PER_MILLION]
    assert [str(row.value) for row in rates] == ["5.52"]


def test_a_rate_that_a_publisher_prints_stands_beside_its_count(record: Pack) -> None:
    rows = record.observations("federal_weapons_referrals", "us", (), periods.parse("FY2008"))
    assert {(row.unit, str(row.value)) for row in rows} == {(Unit.COUNT, "14400"), (Unit.PER_MILLION, "48.20")}


def test_clearances_of_a_years_own_murders_have_a_definition_of_their_own(record: Pack) -> None:
    same_year = record.observations("clearance_rate", "chicago-il", ("same-year",))
    assert {row.definition for row in same_year} == {"cpd-same-year"}
    assert "cpd-same-year" not in {row.definition for row in record.observations("clearance_rate", "chicago-il")}


def test_a_release_and_a_count_from_files_are_told_apart(record: Pack) -> None:
    rows = record.observations("homicides", "chicago-il", (), periods.parse("2016"))
    police = [(int(row.value), row.mark) for row in rows if row.definition == "cpd"]
    assert {(762, ""), (771, ""), (777, ""), (784, ""), (777, "derived"), (778, "derived")} <= set(police)


def test_what_looks_incomplete_is_marked_with_its_reason(record: Pack) -> None:
    rows = record.observations("homicides", "chicago-il", (), periods.parse("2022"))
    marked = [row for row in rows if row.mark == "incomplete"]
    assert {row.definition for row in marked} == {"ucr"}
    assert all(row.note for row in marked)


def test_groups(record: Pack) -> None:
    year = periods.parse("2015")
    assert len(record.members("us-judicial-districts") or ()) == 90
    assert len(record.members("us-states") or ()) == 51
    assert len(record.members("new-york-ny/boroughs") or ()) == 5
    big = record.members("us-cities-250k", year) or ()
    assert {"chicago-il", "newark-nj", "st-louis-mo"} <= set(big)
    assert "flint-mi" not in big
    assert record.members("us-cities-top-3", year) == ("chicago-il", "los-angeles-ca", "new-york-ny")


def test_defaults(record: Pack) -> None:
    assert record.defaults("homicides", "chicago-il")[:2] == ("cpd", "ucr")
    assert record.defaults("homicides", "omaha-ne")[0] == "ucr"
    assert record.defaults("homicides", "us")[0] == "ucr"
    assert record.defaults("robberies", "chicago-il")[0] == "ucr"
    assert record.defaults("federal_weapons_prosecutions", "ilnd")[0] == "trac"
    assert record.defaults("population", "chicago-il")[0] == "census"


def test_every_id_of_every_row_is_known(record: Pack) -> None:
    definitions, sources, places = set(), set(), set()
    for path in sorted((DEFAULT_PACK / "observations").glob("*.csv")):
        assert record.measure(path.stem) is not None
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                definitions.add(row["definition"])
                sources.add(row["source"])
                places.add(row["place"])
    assert all(record.definition(name).description for name in definitions)
    assert all(record.source(name).licence for name in sources)
    assert all(record.place(name) for name in places)


def test_every_definition_says_in_a_sentence_what_it_counts(record: Pack) -> None:
    path = DEFAULT_PACK / "definitions.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            assert row["description"].endswith("."), row["id"]
            assert row["description"][0].isupper(), row["id"]


def test_the_events_around_the_story_of_march_2017(record: Pack) -> None:
    asked = [event for event in record.events() if event.kind == "request" and event.actor == "Eddie Johnson"]
    assert [(event.addressee, periods.write(event.period)) for event in asked] == [("Jeff Sessions", "2017-03-16")]
    assert asked[0].followed
    reports = [event for event in record.events() if event.kind == "report" and event.place == "chicago-il"]
    assert "2017-01-13" in [periods.write(event.period) for event in reports]


def test_the_pack_stays_small(record: Pack) -> None:
    assert sum(path.stat().st_size for path in Path(DEFAULT_PACK).rglob("*.*")) < 17_000_000


@pytest.mark.slow
def test_frictionless_finds_the_package_valid() -> None:
    frictionless = pytest.importorskip("frictionless", reason="the frictionless tool is not installed")
    report = frictionless.validate(str(DEFAULT_PACK / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])[:3]
