"""Which files are read as tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.data.files import load
from onrecord.errors import InputError
from tests.data.made import RENTS, saved


@pytest.mark.parametrize("name", ["rents.csv", "rents.txt", "RENTS.CSV"])
def test_the_ending_tells_the_kind(tmp_path: Path, name: str) -> None:
    assert load(saved(tmp_path, name, RENTS)).header == ["Year", "Median rent", "Vacant flats"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.csv", "", "the file is empty"),
        ("a.csv", " \n \n", "the file is empty"),
        ("a.doc", "x", ".doc is not read; save it as .csv"),
        ("a", "x", "no ending is not read"),
    ],
)
def test_what_is_no_table_is_refused_in_a_line(tmp_path: Path, name: str, content: str, told: str) -> None:
    with pytest.raises(InputError) as refused:
        load(saved(tmp_path, name, content))
    assert told in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_over_the_limit_is_refused_without_being_held(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(2_000_000_000)  # a hole: it takes no space on disk
    with pytest.raises(InputError, match="over 50 MB"):
        load(path)


def test_a_folder_or_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(InputError, match="with --data"):
            load(path)
