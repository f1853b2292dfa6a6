from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from onrecord.data.columns import recognise
from onrecord.data.figures import Raw, raw, settled
from onrecord.data.files import load
from onrecord.data.pins import Pins
from onrecord.data.problems import Problem
from onrecord.data.table import Table
from onrecord.errors import InputError
from onrecord.model import Unit
from tests.data.made import saved


def _read(folder: Path, content: str, pins: Pins | None = None) -> tuple[list[Raw], Table]:
    table = load(saved(folder, "figures.csv", content))
    known = pins or Pins()
    return list(raw(table, recognise(table, known), known)), table


def _told(table: Table) -> list[str]:
    return [problem.told(table.name) for problem in table.problems]


def test_bad_cells_are_told_with_row_and_column_and_the_rest_is_read(tmp_path: Path) -> None:
    content = 'School,Year,Pupils\nOak,2020,"1,234"\nElm,2020,=1+1\nYew,20x0,5\nAsh,2020,N/A\n,2020,7\nFir,2020,9*\n'
    found, table = _read(tmp_path, content)
    assert [(one.place, one.cell.value) for one in found] == [("Oak", Decimal(1234)), ("Fir", Decimal(9))]
    assert _told(table) == [
        "figures.csv, row 3, column 'Pupils': '=1+1' is a formula, and none is run; save the values instead",
        "figures.csv, row 4, column 'Year': '20x0' is no year and no date; correct it",
        "figures.csv, row 6, column 'School': no place; name it or take the row out",
    ]


def test_rows_of_totals_are_no_place(tmp_path: Path) -> None:
    found, table = _read(tmp_path, "School,Year,Pupils\nOak,2020,5\nElm,2020,6\nTotal,2020,11\n")
    assert [one.place for one in found] == ["Oak", "Elm"]
    assert table.notes == ["1 row of totals is not read"]


def test_only_keeps_the_rows_that_are_pinned(tmp_path: Path) -> None:
    content = "School,Year,Grade,Pupils\nOak,2020,All,5\nOak,2020,9th,2\n"
    found, _ = _read(tmp_path, content, Pins(only={"Grade": "All"}))
    assert [one.cell.value for one in found] == [5]
    with pytest.raises(InputError, match="only names 'Form'"):
        _read(tmp_path, content, Pins(only={"Form": "All"}))


def test_a_school_year_is_asked_about(tmp_path: Path) -> None:
    content = "School,Year,Pupils\nOak,2020-21,5\n"
    found, table = _read(tmp_path, content)
    assert not found
    assert "which one is meant" in _told(table)[0]
    assert [one.period.first.year for one in _read(tmp_path, content, Pins(school_year="ends"))[0]] == [2021]


def test_two_values_of_one_period_are_both_left_out(tmp_path: Path) -> None:
    found, table = _read(tmp_path, "School,Year,Pupils\nOak,2020,5\nOak,2020,6\nOak,2021,7\nOak,2021,7\n")
    kept = settled(found, Unit.COUNT, False, table.problems)
    assert [(one.row, value) for one, value in kept] == [(4, Decimal(7))]
    assert "6 of Oak, but 5 in row 2 for the same period; neither is used" in _told(table)[0]


@pytest.mark.parametrize(
    ("text", "unit", "told"),
    [("-4", Unit.COUNT, "zero or more"), ("100.1", Unit.PERCENT, "at most 100"), ("-1", Unit.PERCENT, "zero or more")],
)
def test_what_cannot_be_is_left_out(tmp_path: Path, text: str, unit: Unit, told: str) -> None:
    found, _ = _read(tmp_path, f"School,Year,Pupils\nOak,2020,{text}\n")
    problems: list[Problem] = []
    assert settled(found, unit, False, problems) == []
    assert told in problems[0].what


def test_parts_of_one_become_percent(tmp_path: Path) -> None:
    found, _ = _read(tmp_path, "School,Year,Pupils\nOak,2020,0.834\n")
    assert [value for _, value in settled(found, Unit.PERCENT, True, [])] == [Decimal("83.4")]
