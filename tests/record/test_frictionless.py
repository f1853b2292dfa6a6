"""The packs as Frictionless Data Packages, by the tool itself: `pip install '.[validate]'` brings it."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.record import DEFAULT_PACK, layout
from onrecord.record.skeleton import new_pack

frictionless = pytest.importorskip("frictionless", reason="the extra 'validate' is not installed")


def _faults(folder: Path) -> list[list[object]]:
    return list(frictionless.validate(str(folder / layout.DESCRIPTOR)).flatten(["type", "name", "rowNumber", "note"]))


@pytest.mark.slow
def test_the_default_pack_is_a_valid_data_package() -> None:
    assert _faults(DEFAULT_PACK) == []


def test_a_new_pack_is_a_valid_data_package(tmp_path: Path) -> None:
    new_pack(tmp_path / "schools")
    assert _faults(tmp_path / "schools") == []


def test_the_tool_finds_what_is_broken(tmp_path: Path) -> None:
    new_pack(tmp_path / "schools")
    path = tmp_path / "schools" / layout.OBSERVATIONS / "graduation_rate.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("oakfield-high", "elm-high"), encoding="utf-8")
    assert [fault[0] for fault in _faults(tmp_path / "schools")] == ["foreign-key"]
