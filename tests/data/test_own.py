from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from onrecord.claims.periods import parse_period
from onrecord.data import read_data
from onrecord.errors import InputError
from onrecord.model import Unit
from tests.data.made import RENTS, SCHOOLS, number, saved, text, workbook


def test_says_how_the_columns_were_read(tmp_path: Path) -> None:
    own = read_data(saved(tmp_path, "schools.csv", SCHOOLS))
    assert own.reading == (
        "schools.csv: place from 'School', year from 'Year', measures: 'graduation rate' (percent), 'enrolment'"
    )
    assert own.problems == ()


@pytest.mark.parametrize("ending", ["csv", "tsv", "json", "xlsx", "parquet"])
def test_every_kind_of_file_holds_the_same_figures(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"rents.{ending}"
    rows = [("2020", "1000"), ("2021", "1050")]
    if ending == "xlsx":
        workbook(path, [[text("Year"), text("Median rent")], *([number(one) for one in row] for row in rows)])
    elif ending == "parquet":
        duckdb = pytest.importorskip("duckdb", reason="Parquet needs DuckDB")
        duckdb.sql('SELECT 2020 AS "Year", 1000 AS "Median rent" UNION ALL SELECT 2021, 1050').write_parquet(str(path))
    elif ending == "json":
        saved(tmp_path, path.name, '[{"Year": 2020, "Median rent": 1000}, {"Year": 2021, "Median rent": 1050}]')
    else:
        mark = {"csv": ",", "tsv": "\t"}[ending]
        saved(tmp_path, path.name, "\n".join(mark.join(row) for row in [("Year", "Median rent"), *rows]) + "\n")
    own = read_data(path)
    found = own.record.observations("median_rent", "own:unnamed")
    assert {(row.period.first.year, row.value, row.unit) for row in found} == {
        (2020, Decimal(1000), Unit.USD),
        (2021, Decimal(1050), Unit.USD),
    }


def test_a_figure_knows_its_row_and_its_day(tmp_path: Path) -> None:
    own = read_data(saved(tmp_path, "schools.csv", SCHOOLS))
    row = own.record.observations("graduation_rate", "own:oakfield_high", (), parse_period("2022"))[0]
    assert (row.value, row.unit, row.as_of, row.inferred) == (Decimal("83.4"), Unit.PERCENT, date(2022, 12, 31), True)
    assert (row.note, row.source) == ("row 3", "schools.csv")


def test_pins_name_the_publisher_the_day_and_the_words(tmp_path: Path) -> None:
    path = saved(tmp_path, "f.csv", "School,Year,Q7\nOak,2020,81\n")
    saved(
        tmp_path,
        "f.toml",
        'publisher = "School Board"\nas_of = 2021-03-01\n[measures.Q7]\nwords = ["pass rate"]\nunit = "percent"\n',
    )
    own = read_data(path)
    row = own.record.observations("pass_rate", "own:oak")[0]
    assert (row.as_of, row.inferred) == (date(2021, 3, 1), False)
    assert own.record.definition(row.definition).label == "School Board"
    assert own.vocabulary.measures[0].words == ("pass rate",)


def test_a_file_without_places_has_a_home_for_its_measures(tmp_path: Path) -> None:
    own = read_data(saved(tmp_path, "rents.csv", RENTS))
    assert {term.home for term in own.vocabulary.measures} == {"own:unnamed"}
    assert own.reading.startswith("rents.csv: no place, year from 'Year'")


def test_a_measure_without_a_name_takes_that_of_its_file(tmp_path: Path) -> None:
    own = read_data(saved(tmp_path, "library_loans.csv", "County,2020,2021\nElm,5,6\n"))
    assert [term.measure for term in own.vocabulary.measures] == ["library_loans"]
    with pytest.raises(InputError, match="does not say what was counted"):
        read_data(saved(tmp_path, "data.csv", "County,Year,Value\nElm,2020,5\n"))


BAD = "School,Year,Pupils\nOak,2020,many\nElm,2020,5\n"


def test_bad_cells_are_left_out_or_stop_as_asked(tmp_path: Path) -> None:
    path = saved(tmp_path, "s.csv", BAD)
    own = read_data(path)
    assert own.problems == ("s.csv, row 2, column 'Pupils': 'many' is no number; correct it or leave it empty",)
    assert len(own.record.observations("pupils", "own:elm")) == 1
    with pytest.raises(InputError, match=r"row 2, column 'Pupils': .*nothing was checked"):
        read_data(path, strict=True)


def test_a_file_of_bad_cells_alone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no figure is left to check with"):
        read_data(saved(tmp_path, "s.csv", "School,Year,Pupils\nOak,2020,-5\n"))


def test_footnote_marks_are_told(tmp_path: Path) -> None:
    own = read_data(saved(tmp_path, "s.csv", "School,Year,Pupils\nOak,2020,762*\nElm,2020,5 [1]\n"))
    assert own.reading.endswith("2 footnote marks not read (first '*' in row 2, column 'Pupils')")


def test_nothing_of_the_users_files_is_changed(tmp_path: Path) -> None:
    path = saved(tmp_path, "s.csv", BAD)
    saved(tmp_path, "s.toml", 'place = "School"\n')
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    read_data(path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
