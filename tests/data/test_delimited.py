from __future__ import annotations

import pytest

from onrecord.data.delimited import rows
from onrecord.errors import InputError


def _cells(data: bytes, **how: bool) -> list[list[str]]:
    found, _ = rows(data, "figures.csv", **how)
    return [cells for _, cells in found]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_finds_the_separator(mark: str) -> None:
    assert _cells(f"Year{mark}Rent\n2020{mark}5\n".encode()) == [["Year", "Rent"], ["2020", "5"]]


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    found, _ = rows(b'Year,Note\n\n2020,"two\nlines"\n2021,x\n', "figures.csv")
    assert [number for number, _ in found] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("encoding", "note"),
    [("utf-8", []), ("utf-8-sig", []), ("utf-16", ["read as UTF-16"]), ("cp1252", ["read as Windows-1252"])],
)
def test_reads_the_encodings_that_tables_come_in(encoding: str, note: list[str]) -> None:
    found, notes = rows("Place,Year\nCafé Town,2020\n".encode(encoding), "figures.csv")
    assert [cells for _, cells in found][1] == ["Café Town", "2020"]
    assert notes == note


def test_letters_of_a_second_encoding_are_marked() -> None:
    data = "Place,Year\nÉcole,2020\n".encode() + "Café,2020\n".encode("latin-1")
    assert _cells(data)[2] == ["Caf\ufffd", "2020"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'Year,Rent\n"2020,5\n2021,6\n', "row 2: a quotation mark is opened here and never closed"),
        (b'Year,Rent\n2020,"' + b"x" * 200_000 + b'"\n', "row 2: a cell of over 100,000"),
        (b"Year,Rent\n2020,\0\n", "not text"),
        (b"PK\x03\x04rest", "spreadsheet"),
    ],
)
def test_what_cannot_be_cut_says_where(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        _cells(data)
