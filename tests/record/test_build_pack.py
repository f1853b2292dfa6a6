"""The build as a whole: the same facts give the committed bytes; what it refuses, it refuses with one line."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import build_pack
from onrecord.errors import PackError
from onrecord.record import DEFAULT_PACK
from pack import catalogue, curated, federal, incidents
from tests.record.conftest import SCRIPTS

SHARED = SCRIPTS.parents[1] / "shared"
needs_shared = pytest.mark.skipif(not (SHARED / "record" / "facts").is_dir(), reason="the shared facts are not here")

CURATED = "local/local_facts_curated.csv"
PROSECUTIONS = "federal/prosecutions_facts.csv"


def run(shared: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPTS / "build_pack.py"), "--shared", str(shared), "--out", str(out)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)


@needs_shared
def test_the_committed_pack_is_what_the_build_gives(tmp_path: Path) -> None:
    result = run(SHARED, tmp_path)
    assert result.returncode == 0, result.stderr
    files = {path.relative_to(tmp_path) for path in tmp_path.rglob("*.*")}
    assert files == {path.relative_to(DEFAULT_PACK) for path in DEFAULT_PACK.rglob("*.*")}
    assert [str(name) for name in files if (tmp_path / name).read_bytes() != (DEFAULT_PACK / name).read_bytes()] == []
    assert "unverified: fed-197" in result.stdout


def test_a_missing_folder_is_one_line(tmp_path: Path) -> None:
    result = run(tmp_path, tmp_path / "out")
    (line,) = result.stderr.splitlines()
    assert result.returncode == 2
    assert "name the folder of the shared facts with --shared" in line
    assert not (tmp_path / "out").exists()


CHICAGO = "Chicago,homicides,2016,{value},Chicago Police Department,d,{as_of},https://example.org,seen,"
NEW = "fed-999,prosecutions,weapons prosecutions filed,1,d,United States,US,fiscal_year,FY2014,TRAC,,2019-06,t,u,seen,"

BAD_ROWS = (
    (CURATED, CHICAGO.format(value=763, as_of="2017-01-01"), "is 763, but 762 at"),
    (CURATED, CHICAGO.format(value=-3, as_of="2017-01-05"), "a count is zero or more"),
    (CURATED, CHICAGO.format(value=3, as_of="2087-01-05"), "after today"),
    (CURATED, CHICAGO.format(value=3, as_of="lately"), "not a day, a month or a year"),
    (
        CURATED,
        CHICAGO.format(value=3, as_of="2017-01-05").replace("Chicago,", "Atlantis,", 1),
        "unknown place 'Atlantis'",
    ),
    (PROSECUTIONS, NEW, "fed-999 is new"),
)


@needs_shared
@pytest.mark.parametrize(("name", "line", "words"), BAD_ROWS)
def test_a_bad_row_is_refused_with_file_and_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, line: str, words: str
) -> None:
    shared = tmp_path / "shared"
    for path in (SHARED / "record" / "facts").rglob("*.*"):
        copy = shared / "record" / "facts" / path.relative_to(SHARED / "record" / "facts")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.symlink_to(path)
    bad = shared / "record" / "facts" / name
    bad.unlink()
    shutil.copyfile(SHARED / "record" / "facts" / name, bad)
    text = bad.read_text(encoding="utf-8").rstrip("\n")
    bad.write_text(f"{text}\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(build_pack, "READERS", (curated.read, federal.read_facts))
    monkeypatch.setattr(incidents, "editions", lambda desk: [])
    monkeypatch.setattr(incidents, "precinct_boroughs", lambda desk: {})
    with pytest.raises(PackError) as refused:
        build_pack.build(shared, tmp_path / "out", build_pack.TODAY)
    message = str(refused.value)
    assert message.startswith(f"{name}:{text.count(chr(10)) + 2}: ")
    assert words in message
    assert not (tmp_path / "out").exists()


def test_every_edition_has_one_day_with_a_reason() -> None:
    days = catalogue.releases()
    assert all(len(day) == 10 for day in days.values())
    assert days["CIUS 2016"] == "2017-09-25"
