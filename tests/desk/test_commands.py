"""The desk's commands from outside: every format, every option, one line for what cannot be answered."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import duckdb
import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main

COLUMNS = [
    "measure",
    "qualifiers",
    "place",
    "period",
    "value",
    "unit",
    "definition",
    "publisher",
    "source",
    "url",
    "as_of",
    "mark",
]
FIGURES = [
    ["series", "homicides", "chicago-il", "2000..2016"],
    ["series", "homicides", "Chicago", "2016", "--vintages"],
    ["series", "homicides", "NYC", "2010..2016", "--rate", "--as-of", "2018-01-01"],
    ["compare", "homicides", "chicago-il", "new-york-ny", "los-angeles-ca", "2010..2016"],
    ["compare", "homicides", "St. Louis", "Baltimore", "2015", "--rate"],
    ["rank", "homicides", "us-cities-250k", "2015", "--rate", "--top", "5"],
    ["rank", "homicides", "us-states", "2015", "--lowest"],
    ["diff", "homicides", "chicago-il", "2016"],
]
LISTS = [
    ["measures"],
    ["places", "--state", "IL"],
    ["sources"],
    ["events", "--place", "Chicago", "--since", "2016-01-01"],
    ["gaps"],
    ["sql", "SELECT * FROM events LIMIT 3"],
]


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def refused(*words: str) -> str:
    result = run(*words)
    assert result.exit_code == 2
    assert result.stderr.startswith("onrecord: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


@pytest.mark.parametrize("command", [*FIGURES, *LISTS], ids=" ".join)
def test_a_table_fits_the_page_and_has_no_colours(command: list[str]) -> None:
    result = run(*command)
    assert result.exit_code == 0
    assert "\x1b" not in result.output
    assert all(len(line) <= 80 for line in result.output.splitlines())


@pytest.mark.parametrize("command", FIGURES, ids=" ".join)
def test_figures_end_with_their_sources(command: list[str]) -> None:
    last = run(*command).output.rstrip().rpartition("\n\n")[2]
    assert last.startswith("Source: ")
    assert "as of " in last.replace("\n ", "")


@pytest.mark.parametrize("command", FIGURES, ids=" ".join)
def test_every_format_has_the_same_columns_and_figures(command: list[str], tmp_path: Path) -> None:
    told = json.loads(run(*command, "--format", "json").output)
    rows = list(csv.DictReader(io.StringIO(run(*command, "--format", "csv").output)))
    target = tmp_path / "figures.parquet"
    assert run(*command, "--format", "parquet", "-o", str(target)).exit_code == 0
    with duckdb.connect() as database:
        found = database.execute("SELECT * FROM read_parquet(?)", [str(target)])
        names, kept = [column[0] for column in found.description or ()], found.fetchall()
    assert all(list(one) == COLUMNS for one in (*told, *rows))
    assert names == COLUMNS
    assert [one["value"] for one in told] == [float(row["value"]) for row in rows]
    assert [row[4] for row in kept] == [float(row["value"]) for row in rows]
    assert all(isinstance(one["qualifiers"], list) for one in told)
    assert len({len(told), len(rows), len(kept)}) == 1


@pytest.mark.parametrize("command", LISTS, ids=" ".join)
def test_lists_come_as_data_too(command: list[str]) -> None:
    told = json.loads(run(*command, "--format", "json").output)
    rows = list(csv.DictReader(io.StringIO(run(*command, "--format", "csv").output)))
    assert told
    assert [list(one) for one in told] == [list(one) for one in rows]


@pytest.mark.parametrize("command", [one for one in FIGURES if one[0] != "diff"], ids=" ".join)
def test_a_chart_is_an_image_with_title_and_source(command: list[str], tmp_path: Path) -> None:
    target = tmp_path / "chart.svg"
    assert run(*command, "--chart", "svg", "-o", str(target)).exit_code == 0
    root = ElementTree.fromstring(target.read_text(encoding="utf-8"))
    words = " ".join(part.text or "" for part in root if part.tag.endswith("text"))
    assert "omicides" in words
    assert "Source: " in words


def test_png_needs_its_extra_and_says_so(tmp_path: Path) -> None:
    target = tmp_path / "chart.png"
    result = run("series", "homicides", "chicago-il", "2000..2016", "--chart", "png", "-o", str(target))
    if result.exit_code == 0:
        assert target.read_bytes().startswith(b"\x89PNG")
    else:
        assert "onrecord[charts]" in result.stderr
        assert not target.exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("series", "homicides", "Springfield", "2016"), "springfield-il"),
        (("series", "homicides", "Columbus", "2016"), "columbus-oh"),
        (("series", "homicides", "Kansas City", "2016"), "kansas-city-mo"),
        (("series", "homicides", "Chicgo", "2016"), "chicago-il"),
        (("series", "homicids", "chicago-il", "2016"), "homicides"),
        (("series", "homicides", "chicago-il", "2000-2016"), "2000..2016"),
        (("series", "homicides", "chicago-il", "2016", "--as-of", "x"), "YYYY-MM-DD"),
        (("compare", "homicides", "chicago-il", "2016"), "two places"),
        (("rank", "homicides", "us-villages", "2015"), "us-cities-250k"),
        (("diff", "homicides", "chicago-il", "2010..2016"), "one period"),
        (("places", "--state", "XX"), "postal code"),
        (("events", "--since", "2016"), "--since"),
        (("sql", "SELEC"), "sql:"),
    ],
)
def test_what_cannot_be_answered_is_one_line(words: tuple[str, ...], told: str) -> None:
    assert told in refused(*words)


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "figures.csv"
    target.write_text("kept", encoding="utf-8")
    assert run("series", "homicides", "chicago-il", "1850", "--format", "csv", "-o", str(target)).exit_code == 2
    assert target.read_text(encoding="utf-8") == "kept"
    assert list(tmp_path.iterdir()) == [target]


def test_the_same_question_gives_the_same_bytes(tmp_path: Path) -> None:
    files = []
    for name in ("a", "b"):
        target = tmp_path / name
        run("rank", "homicides", "us-states", "2015", "--format", "parquet", "-o", str(target))
        files.append(target.read_bytes())
    assert files[0] == files[1]


def test_a_series_loads_no_database() -> None:
    code = (
        "import sys; from onrecord.cli import main;"
        "main(['series', 'homicides', 'chicago-il', '2016', '--format', 'csv'], standalone_mode=False);"
        "print('duckdb' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.endswith("False\n")
