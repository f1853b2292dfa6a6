"""Whatever a file holds, it is read or refused in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.data import read_data
from onrecord.errors import InputError

_CELL = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["Year", "School", "Rent %", "2020", "2021-22", "1,234", "762*", "=1+1", "-5", "N/A", "Total", "120%"]
    ),
)
_FIXTURE = [HealthCheck.function_scoped_fixture]


def _told(path: Path) -> list[str]:
    """Every line that the file gives rise to."""
    try:
        own = read_data(path)
    except InputError as error:
        return [str(error)]
    return [own.reading, *own.problems]


@settings(max_examples=150, suppress_health_check=_FIXTURE, deadline=None)
@given(rows=st.lists(st.lists(_CELL, min_size=1, max_size=5), max_size=8))
def test_any_table(tmp_path: Path, rows: list[list[str]]) -> None:
    path = tmp_path / "figures.csv"
    text = "\n".join(",".join(cell.replace("\n", " ") for cell in row) for row in rows)
    path.write_text(text, encoding="utf-8", errors="replace", newline="")
    assert all(line.startswith(("figures.csv", str(path))) for line in _told(path))


@settings(max_examples=100, suppress_health_check=_FIXTURE, deadline=None)
@given(data=st.binary(max_size=200), ending=st.sampled_from(["csv", "tsv", "json", "xlsx"]))
def test_any_bytes(tmp_path: Path, data: bytes, ending: str) -> None:
    path = tmp_path / f"figures.{ending}"
    path.write_bytes(data)
    assert _told(path)


@settings(max_examples=100, suppress_health_check=_FIXTURE, deadline=None)
@given(records=st.lists(st.dictionaries(_CELL, st.one_of(_CELL, st.integers(), st.floats(), st.none()), max_size=4)))
def test_any_records(tmp_path: Path, records: list[dict[str, object]]) -> None:
    path = tmp_path / "figures.json"
    path.write_text(json.dumps(records), encoding="utf-8")
    assert _told(path)


@pytest.mark.slow
def test_a_file_of_many_rows_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    rows = "".join(f"School {number % 2000},{1950 + number // 2000},{number}\n" for number in range(100_000))
    path.write_text(f"School,Year,Pupils\n{rows}", encoding="utf-8")
    own = read_data(path)
    assert own.problems == ()
    assert len(own.record.observations("pupils", "own:school_7")) == 50
