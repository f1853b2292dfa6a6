from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from onrecord.errors import PackError
from onrecord.model import Record
from onrecord.record import open_record, periods
from tests.record.conftest import row, write_pack

CITY = "river-city-zz"


def test_answers_by_period_then_oldest_vintage(folder: Path) -> None:
    record: Record = open_record(folder)
    rows = record.observations("homicides", CITY)
    assert [(periods.write(seen.period), seen.definition, int(seen.value)) for seen in rows] == [
        ("2015", "rcpd", 30),
        ("2016-Q1", "rcpd", 9),
        ("2016", "rcpd", 40),
        ("2016", "ucr", 39),
        ("2016", "rcpd", 42),
    ]
    assert record.observations("homicides", CITY) is rows


def test_qualifiers_are_exact(folder: Path) -> None:
    record = open_record(folder)
    assert [seen.value for seen in record.observations("homicides", CITY, ("gun",))] == [Decimal(31)]
    assert record.observations("homicides", CITY, ("fatal",)) == ()
    assert record.qualifiers("homicides", CITY) == ((), ("gun",))


def test_an_unknown_measure_or_place_has_nothing(folder: Path) -> None:
    record = open_record(folder)
    assert record.observations("arsons", CITY) == ()
    assert record.observations("homicides", "nowhere-zz") == ()
    assert record.measure("arsons") is None
    assert record.place("nowhere-zz") is None


def test_defaults_name_the_police_of_the_place_first(folder: Path) -> None:
    record = open_record(folder)
    assert record.defaults("homicides", CITY) == ("rcpd", "ucr")
    assert record.defaults("homicides", "hill-town-zz") == ("ucr",)  # no police of its own in the record
    assert record.defaults("homicides", "lake-town-zz") == ("ucr",)
    assert record.defaults("population", CITY) == ("ucr",)


def test_gaps_hold_for_the_place_its_kind_or_every_measure(folder: Path) -> None:
    record = open_record(folder)
    assert [gap.note for gap in record.gaps("homicides", CITY)] == ["A new rule.", "No table."]
    assert [gap.note for gap in record.gaps("population", CITY)] == ["No table."]
    assert record.gaps("population", "zz") == []


def test_events_come_by_date(folder: Path) -> None:
    first, second = open_record(folder).events()
    assert (first.id, first.addressee, first.place) == ("a", None, None)
    assert (second.id, second.addressee, second.place) == ("b", "the state", CITY)


def test_a_period_is_also_answered_from_daily_counts(folder: Path) -> None:
    record = open_record(folder)
    month = record.observations("homicides", CITY, (), periods.parse("2016-02"))
    assert [(int(seen.value), seen.mark, seen.source) for seen in month] == [(2, "derived", "days")]
    year = record.observations("homicides", CITY, (), periods.parse("2016"))
    assert [(int(seen.value), seen.source) for seen in year] == [
        (40, "release"),
        (39, "table"),
        (42, "release"),
    ]  # the year is told by this publisher, so its days are not summed


def test_a_second_pack_adds_to_the_first(folder: Path, tmp_path: Path) -> None:
    write_pack(tmp_path, {"homicides": (row(value="41", as_of="2017-06-01", definition="rcpd"),)})
    both = open_record(folder, tmp_path)
    year = [seen for seen in both.observations("homicides", CITY) if periods.write(seen.period) == "2016"]
    assert [int(seen.value) for seen in year] == [40, 41, 39, 42]


def test_a_folder_without_a_pack_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no record pack here"):
        open_record(tmp_path)


def test_an_id_that_no_table_has_is_named(folder: Path) -> None:
    record = open_record(folder)
    with pytest.raises(PackError, match="no source 'rumour'"):
        record.source("rumour")
    with pytest.raises(PackError, match="no definition 'rumour'"):
        record.definition("rumour")
    assert record.source("release").url is None
