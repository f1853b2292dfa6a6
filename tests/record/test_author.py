"""A pack of one's own is refused where the default one would be, with file and line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from onrecord.errors import PackError
from onrecord.record import layout, open_record
from onrecord.record.author import build_pack, check_pack
from onrecord.record.skeleton import new_pack

TODAY = "2026-06-30"
HEAD = ",".join(layout.OBSERVATION_COLUMNS)
GOOD = "oakfield-high,,2023,83.4,,school-board,board-report-2024,2024-06-30,0,,,"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    new_pack(tmp_path / "schools")
    return tmp_path / "schools"


def _with(pack: Path, *rows: str) -> Path:
    path = pack / layout.OBSERVATIONS / "graduation_rate.csv"
    path.write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    return pack


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (GOOD.replace("board-report-2024", ""), "no source"),
        (GOOD.replace("2024-06-30", ""), "no as-of date"),
        (GOOD.replace("oakfield-high", "elm-high"), "unknown place 'elm-high'"),
        (GOOD.replace("board-report-2024", "rumour"), "unknown source"),
        (GOOD.replace("school-board", "rumour"), "unknown definition"),
        (GOOD.replace("83.4", "-1"), "a count is zero or more"),
        (GOOD.replace("83.4", "100.5"), "a share is at most 100"),
        (GOOD.replace("83.4", "many"), "no number"),
        (GOOD.replace("2024-06-30", "2026-07-01"), "after today (2026-06-30)"),
        (GOOD.replace(",2023,", ",2027,"), "after today (2026-06-30)"),
        (GOOD.replace("2024-06-30", "2024-13-01"), "is no day"),
        (GOOD.replace("2024-06-30", "20240630"), "is no day"),
        (GOOD.replace(",0,", ",yes,"), "inferred is 'yes'"),
        (GOOD.replace("high,,", "high,gun armed,"), "sort them"),
        (GOOD + "\n" + GOOD.replace("83.4", "84"), "but 83.4 at"),
        (GOOD + ",one cell more", "13 cells, not 12"),
    ],
)
def test_refuses_with_file_and_line_and_writes_nothing(pack: Path, row: str, told: str) -> None:
    _with(pack, row)
    before = {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()}
    account = build_pack(pack, TODAY)
    assert len(account.refused) == 1
    assert "graduation_rate.csv:" in account.refused[0]
    assert told in account.refused[0]
    assert {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()} == before


def test_every_refusal_is_told_at_once(pack: Path) -> None:
    account = check_pack(_with(pack, GOOD.replace("83.4", "-1"), GOOD, GOOD.replace("2023", "soon")), TODAY)
    assert [line.rpartition(".csv:")[2].partition(":")[0] for line in account.refused] == ["2", "4"]
    assert account.figures == 1


@pytest.mark.parametrize(
    ("file", "content", "told"),
    [
        (layout.MEASURES, "id,label,unit,description\ngraduation_rate,graduation rate,furlong,\n", "is no unit"),
        (layout.MEASURES, "id,name\n", "columns are id, name"),
        (layout.SOURCES, "id,title,publisher,url,licence\nboard-report-2024,,,,\n", "needs a title and a publisher"),
        (layout.DEFINITIONS, "id,label,description\nschool-board,Board,\n", "say in a sentence"),
        (layout.PLACES, "id,label,kind,within,police\noakfield-high,a,b,,\noakfield-high,a,b,,\n", "the id again"),
        (layout.DEFAULTS, "measure,kind,place,definitions,reason\n*,*,*,rumour,x\n", "unknown definition 'rumour'"),
        (layout.GAPS, "measure,place,definition,period,kind,note\n*,*,*,soon,gap,x\n", "is no period"),
        (layout.GAPS, "measure,place,definition,period,kind,note\n*,*,*,2020,hole,x\n", "kind 'hole'"),
        (layout.DESCRIPTOR, "{", "no JSON"),
        (layout.DESCRIPTOR, "{}", "no name"),
        (layout.DESCRIPTOR, '{"name": "a"}', "no licenses"),
    ],
)
def test_the_other_tables_are_held_too(pack: Path, file: str, content: str, told: str) -> None:
    (pack / file).write_text(content, encoding="utf-8")
    refused = check_pack(pack, TODAY).refused
    assert any(told in line for line in refused)
    assert not any("\n" in line for line in refused)


def test_a_table_in_another_encoding_is_a_line(pack: Path) -> None:
    (pack / layout.PLACES).write_bytes(b"id,label,kind,within,police\noakfield-high,Caf\xe9,place,,\n")
    assert any("save it as CSV in UTF-8" in line for line in check_pack(pack, TODAY).refused)


def test_a_built_pack_answers_and_builds_to_the_same_bytes(pack: Path) -> None:
    rows = (GOOD.replace(",2023,", ",2024,").replace("2024-06-30", "2025-06-30"), GOOD)
    assert build_pack(_with(pack, *rows), TODAY).refused == []
    found = open_record(pack).observations("graduation_rate", "oakfield-high")
    assert [row.period.first.year for row in found] == [2023, 2024]
    before = {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()}
    assert build_pack(pack, TODAY).figures == 2
    assert {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()} == before
    assert json.loads((pack / layout.DESCRIPTOR).read_text(encoding="utf-8"))["name"] == "schools"


def test_a_folder_without_a_pack_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no pack here"):
        check_pack(tmp_path, TODAY)
