from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from onrecord.errors import PackError
from onrecord.record import layout
from onrecord.record.author import check_pack
from onrecord.record.skeleton import new_pack


def test_a_new_pack_checks_as_it_is(tmp_path: Path) -> None:
    names = new_pack(tmp_path / "My Schools 2024")
    assert {layout.DESCRIPTOR, layout.SOURCES, layout.DEFINITIONS, "observations/graduation_rate.csv"} <= set(names)
    account = check_pack(tmp_path / "My Schools 2024", "2026-01-01")
    assert (account.refused, account.figures) == ([], 1)


def test_a_new_pack_is_a_package_that_names_itself(tmp_path: Path) -> None:
    new_pack(tmp_path / "2024 schools")
    project = tomllib.loads((tmp_path / "2024 schools" / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["entry-points"]["onrecord.records"] == {"2024-schools": "pack_2024_schools"}
    assert project["tool"]["setuptools"]["packages"] == ["pack_2024_schools"]


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    for folder in (tmp_path, tmp_path / "notes.txt"):
        with pytest.raises(PackError, match="something is there already"):
            new_pack(folder)
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"
