from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from onrecord.data import words
from onrecord.data.excel import rows
from onrecord.errors import InputError
from tests.data.made import number, text, workbook

HEAD = [text("Year"), text("Rent")]


def _cells(path: Path, sheet: str | None = None) -> list[list[str]]:
    found, _ = rows(path.read_bytes(), path.name, sheet)
    return [cells for _, cells in found]


def test_reads_words_numbers_and_days(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        [HEAD, [number("2020"), number("1250")], [number("44197", 1), number("0.83399999999999996")]],
    )
    assert _cells(path) == [["Year", "Rent"], ["2020", "1250"], ["2021-01-01", "0.834"]]


def test_the_value_saved_with_a_formula_is_read_and_no_formula_is_run(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [HEAD, ["<c><f>A1+1</f><v>7</v></c>", "<c><f>1+1</f></c>"]])
    found, notes = rows(path.read_bytes(), "a.xlsx")
    assert list(found)[1] == (2, ["7", "=1+1"])
    assert notes == ["2 formulas are not run: the values saved with them are read"]


def test_empty_cells_keep_their_columns(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [HEAD, ['<c r="B2"><v>5</v></c>']])
    assert _cells(path)[1] == ["", "5"]


def test_the_first_sheet_is_read_unless_another_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [HEAD], sheets=("Figures", "Notes"))
    _, notes = rows(path.read_bytes(), "a.xlsx")
    assert notes == ["sheet 'Figures', the first of 2"]
    with pytest.raises(InputError, match="no sheet 'Sums'; it has 'Figures', 'Notes'"):
        rows(path.read_bytes(), "a.xlsx", "Sums")


def test_a_zip_bomb_is_refused_before_it_unpacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(words._tables()["limits"], "unpacked", 100_000)
    path = workbook(tmp_path / "a.xlsx", [HEAD], more=" " * 10_000_000)
    assert path.stat().st_size < 50_000
    with pytest.raises(InputError, match="unpacks to over"):
        rows(path.read_bytes(), "a.xlsx")


def test_entities_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [HEAD], more='<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>')
    with pytest.raises(InputError, match="declares entities"):
        rows(path.read_bytes(), "a.xlsx")


def _other_zip(path: Path) -> bytes:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("letter.txt", "x")
    return path.read_bytes()


def test_what_is_no_workbook_says_so(tmp_path: Path) -> None:
    for data in (b"plain text", b"\xd0\xcf\x11\xe0old", b"PK\x03\x04cut", _other_zip(tmp_path / "o.zip")):
        with pytest.raises(InputError, match=r"a\.xlsx: "):
            rows(data, "a.xlsx")


def test_a_workbook_cut_anywhere_gives_a_line_or_rows(tmp_path: Path) -> None:
    data = workbook(tmp_path / "a.xlsx", [HEAD, [number("2020"), number("5")]]).read_bytes()
    for at in range(0, len(data), 37):
        broken = data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :]
        told = ""
        try:
            found, _ = rows(broken, "a.xlsx")
            list(found)
        except InputError as error:
            told = str(error)
        assert "\n" not in told  # most are refused, a few are read all the same
