from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.data.columns import recognise
from onrecord.data.files import load
from onrecord.data.pins import Pins
from onrecord.data.table import Table
from onrecord.errors import InputError
from tests.data.made import RENTS, SCHOOLS, saved


def _table(folder: Path, content: str) -> Table:
    return load(saved(folder, "figures.csv", content))


def test_long_tables(tmp_path: Path) -> None:
    found = recognise(_table(tmp_path, SCHOOLS), Pins())
    assert (found.place, found.period) == (0, 1)
    assert [one.words for one in found.measures] == ["Graduation rate", "Enrolment"]


def test_a_table_without_places(tmp_path: Path) -> None:
    found = recognise(_table(tmp_path, RENTS), Pins())
    assert (found.place, found.period) == (None, 0)


def test_wide_tables_have_years_for_columns(tmp_path: Path) -> None:
    found = recognise(_table(tmp_path, "County,2020,2021,Enrolment 2020\nElm,1,2,3\n"), Pins())
    assert [(one.words, one.period) for one in found.measures] == [("", "2020"), ("", "2021"), ("Enrolment", "2020")]


def test_a_column_may_name_the_measure_of_its_row(tmp_path: Path) -> None:
    found = recognise(_table(tmp_path, "School,Year,Indicator,Value\nOak,2020,Enrolment,5\nOak,2020,Staff,2\n"), Pins())
    assert (found.place, found.series) == (0, 2)
    assert [one.at for one in found.measures] == [3]


def test_of_a_city_and_its_state_the_city_is_the_place(tmp_path: Path) -> None:
    found = recognise(_table(tmp_path, "State,City,Year,Rent\nIllinois,Alton,2020,5\nIllinois,Cairo,2020,6\n"), Pins())
    assert found.place == 1


def test_codes_and_notes_are_no_figures(tmp_path: Path) -> None:
    found = recognise(_table(tmp_path, "School,FIPS,Year,Rent,Notes\nOak,17031,2020,5,moved\n"), Pins())
    assert [one.words for one in found.measures] == ["Rent"]
    assert found.left == ["FIPS", "Notes"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("School,Year,Head\nOak,2020,Ann\nElm,2021,Bo\n", "no column of numbers"),
        ("Place,Year,Fiscal year,Rent\nA,2019,2020,3\n", "two columns of years or dates, 'Year' (column B)"),
        ("School,Rent\nOak,5\nElm,6\n", "no year, date or period column"),
    ],
)
def test_what_cannot_be_recognised_is_refused(tmp_path: Path, content: str, told: str) -> None:
    with pytest.raises(InputError) as refused:
        recognise(_table(tmp_path, content), Pins())
    assert told in str(refused.value)


def test_pins_come_before_what_is_recognised(tmp_path: Path) -> None:
    content = "Place,Year,Fiscal year,Rent\nA,2019,2020,3\n"
    assert recognise(_table(tmp_path, content), Pins(year="Fiscal year")).period == 2
    with pytest.raises(InputError, match=r"pins\.toml: no column 'Yaer'"):
        recognise(_table(tmp_path, content), Pins(name="pins.toml", year="Yaer"))
