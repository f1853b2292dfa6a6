from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.data.parquet import rows
from onrecord.errors import InputError

duckdb = pytest.importorskip("duckdb", reason="Parquet needs DuckDB")


def test_reads_the_rows_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "rents.parquet"
    duckdb.sql("SELECT 2020 AS year, 1250.5 AS rent UNION ALL SELECT 2021, NULL ORDER BY 1").write_parquet(str(path))
    found, _ = rows(path)
    assert list(found) == [(0, ["year", "rent"]), (1, ["2020", "1250.5"]), (2, ["2021", ""])]


def test_a_file_that_is_none_says_so_in_a_line(tmp_path: Path) -> None:
    path = tmp_path / "rents.parquet"
    path.write_bytes(b"not this")
    with pytest.raises(InputError, match="cannot be read as Parquet") as refused:
        rows(path)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        rows(tmp_path / "none.parquet")
