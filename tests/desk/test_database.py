"""SQL over the pack: the same figures, and no way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.desk import Record
from onrecord.desk.database import VIEWS
from onrecord.errors import InputError


def test_the_views_hold_what_the_record_answers(record: Record) -> None:
    found = record.sql(
        "SELECT value, as_of FROM observations WHERE measure = 'homicides' AND place = 'chicago-il'"
        " AND period = '2016' AND qualifiers = '' ORDER BY as_of, definition, source"
    )
    told = record.diff("homicides", "chicago-il", 2016)
    assert found.column("value") == [float(value) for value in told.column("value")]
    assert found.column("as_of") == told.column("as_of")


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_rows(record: Record, view: str) -> None:
    assert record.sql(f"SELECT count(*) FROM {view}").rows[0][0] > 0


def test_every_observation_is_there(record: Record) -> None:
    folder = record.pack.folders[0] / "observations"
    lines = sum(len(file.read_text(encoding="utf-8").splitlines()) - 1 for file in folder.glob("*.csv"))
    assert record.sql("SELECT count(*) FROM observations").rows[0][0] == lines


@pytest.mark.parametrize(
    "query",
    [
        "",
        "SELEC 1",
        "SELECT 1; SELECT 2",
        "CREATE TABLE t (a INTEGER)",
        "COPY (SELECT 1) TO 'out.csv'",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "PRAGMA database_list",
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM 'https://example.org/a.csv'",
        "SELECT * FROM nothing_of_that_name",
        "ATTACH 'other.db'",
    ],
)
def test_nothing_else_is_answered(record: Record, query: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError) as caught:
        record.sql(query)
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())
