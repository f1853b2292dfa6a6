from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.data import words
from onrecord.data.files import load
from onrecord.errors import InputError
from tests.data.made import RENTS, saved


def test_titles_above_the_header_are_passed_over(tmp_path: Path) -> None:
    table = load(saved(tmp_path, "rents.csv", f"Rents of River City\n\n{RENTS}"))
    assert table.header == ["Year", "Median rent", "Vacant flats"]
    assert table.rows[0] == (4, ["2020", "$1,000", "340"])


def test_a_short_row_is_padded_and_a_long_one_is_left_out_with_its_place(tmp_path: Path) -> None:
    table = load(saved(tmp_path, "rents.csv", "Year,Rent,Note\n2020,5\n2021,6,x,y\n"))
    assert table.rows == [(2, ["2020", "5", ""])]
    assert [problem.row for problem in table.problems] == [3]
    assert "4 cells under 3 column names" in table.problems[0].what


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.csv", "one\ntwo\n", "no row with two columns"),
        ("a.csv", "Year,Rent\n", "row 1: column names and no rows"),
        ("a.csv", ",".join(["c"] * 1000) + "\n1\n", "1,000 columns; at most 256"),
    ],
)
def test_what_is_no_table_is_refused_in_a_line(tmp_path: Path, name: str, content: str, told: str) -> None:
    with pytest.raises(InputError) as refused:
        load(saved(tmp_path, name, content))
    assert told in str(refused.value)
    assert "\n" not in str(refused.value)


def test_rows_over_the_limit_are_refused_with_the_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(words._tables()["limits"], "rows", 2)
    with pytest.raises(InputError, match="row 4: over 2 rows"):
        load(saved(tmp_path, "rents.csv", RENTS))
