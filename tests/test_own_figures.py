"""A story of any subject against the figures of its newsroom, through the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main
from tests.data.made import RENTS, SCHOOLS, saved

SCHOOL_STORY = """Published: March 3, 2023

The graduation rate at Oakfield High was 79 percent in 2022, down from 81.5 percent in 2021.

Enrolment at Oakfield High rose 3 percent to 1,240 in 2022.
At Mill Lane High, the graduation rate was 88 percent in 2022.
"""
RENT_STORY = """Published: March 3, 2023

The median rent rose 20 percent in 2022. Rents climbed 10 percent last year, to $1,155 from $1,050.

There were 212 vacant flats last year, the fewest on record. The number of vacant flats doubled from 2020 to 2022.
"""


def _run(folder: Path, story: str, *options: str) -> Result:
    return CliRunner().invoke(main, ["check", str(saved(folder, "story.md", story)), *options])


def _verdicts(folder: Path, story: str, *options: str) -> dict[str, str]:
    result = _run(folder, story, "--format", "json", *options)
    assert result.exit_code == 0, result.output
    report: dict[str, Any] = json.loads(result.stdout)
    return {entry["text"]: entry["verdict"] for entry in report["statements"]}


def test_a_wrong_percentage_in_a_story_about_schools_is_found(tmp_path: Path) -> None:
    data = saved(tmp_path, "schools.csv", SCHOOLS)
    found = _verdicts(tmp_path, SCHOOL_STORY, "--data", str(data))
    assert found["79 percent"] == "contradicted"
    assert found["81.5 percent"] == found["rose 3 percent"] == found["1,240"] == found["88 percent"] == "supported"


def test_a_wrong_percentage_in_a_story_about_rents_is_found(tmp_path: Path) -> None:
    data = saved(tmp_path, "rents.csv", RENTS)
    found = _verdicts(tmp_path, RENT_STORY, "--data", str(data))
    assert found["rose 20 percent"] == found["doubled"] == "contradicted"
    assert found["climbed 10 percent"] == found["$1,155"] == found["$1,050"] == "supported"
    assert found["212 vacant flats"] == found["fewest on record"] == "supported"


def test_without_the_figures_no_such_words_are_read(tmp_path: Path) -> None:
    assert _verdicts(tmp_path, "The graduation rate at Oakfield High was 79 percent in 2022.") == {}


def test_figures_that_name_no_place_say_nothing_of_another_place(tmp_path: Path) -> None:
    data = saved(tmp_path, "rents.csv", RENTS)
    story = "Published: March 3, 2023\n\nThe median rent fell in 2022. The median rent in Boston was $900 in 2022.\n"
    assert _verdicts(tmp_path, story, "--data", str(data)) == {
        "median rent fell": "contradicted",
        "$900": "not_in_record",
    }


@pytest.mark.parametrize("place", ["Boston", "Elm Harbor"])
def test_the_place_of_such_figures_can_be_pinned(tmp_path: Path, place: str) -> None:
    data = saved(tmp_path, "rents.csv", RENTS)
    saved(tmp_path, "rents.toml", f'of = "{place}"\n')
    story = (
        f"Published: March 3, 2023\n\nThe median rent in {place} was $900 in 2022. Boston had 900 homicides in 2016.\n"
    )
    found = _verdicts(tmp_path, story, "--data", str(data))
    assert found == {"$900": "contradicted", "900 homicides": "contradicted"}


def test_the_dateline_is_the_place_of_figures_that_name_none(tmp_path: Path) -> None:
    data = saved(tmp_path, "rents.csv", RENTS)
    story = "BOSTON, March 3, 2023 — The median rent in Boston was $900 in 2022.\n"
    assert _verdicts(tmp_path, story, "--data", str(data)) == {"$900": "contradicted"}


def test_the_default_record_is_asked_as_well(tmp_path: Path) -> None:
    data = saved(tmp_path, "rents.csv", RENTS)
    story = "Published: March 3, 2023\n\nChicago had 900 homicides in 2016.\n"
    assert _verdicts(tmp_path, story, "--data", str(data)) == {"900 homicides": "contradicted"}


def test_a_newsrooms_own_count_of_what_the_lexicon_knows_decides_first(tmp_path: Path) -> None:
    data = saved(tmp_path, "tally.csv", "City,Year,Homicides\nChicago,2016,790\n")
    result = _run(tmp_path, "Chicago had 790 homicides in 2016.\n", "--format", "json", "--data", str(data))
    entry = json.loads(result.stdout)["statements"][0]
    assert (entry["verdict"], entry["evidence"][0]["publisher"]) == ("supported", "file tally.csv")


def test_several_files_are_asked_together(tmp_path: Path) -> None:
    files = [saved(tmp_path, "schools.csv", SCHOOLS), saved(tmp_path, "rents.csv", RENTS)]
    options = [word for file in files for word in ("--data", str(file))]
    story = "Published: March 3, 2023\n\nThe graduation rate at Oakfield High was 79 percent in 2022.\n\n"
    found = _verdicts(tmp_path, f"{story}The median rent rose 10 percent in 2022.\n", *options)
    assert found == {"79 percent": "contradicted", "rose 10 percent": "supported"}


def test_how_the_columns_were_read_is_shown_on_standard_error(tmp_path: Path) -> None:
    data = saved(tmp_path, "schools.csv", SCHOOLS)
    result = _run(tmp_path, SCHOOL_STORY, "--data", str(data))
    assert result.stderr.startswith("onrecord: schools.csv: place from 'School', year from 'Year', measures: ")
    assert "place from" not in result.stdout


def test_a_bad_cell_is_told_and_the_check_goes_on_or_stops_as_asked(tmp_path: Path) -> None:
    data = saved(tmp_path, "schools.csv", SCHOOLS.replace("90.1", "=1+1"))
    going, stopped = (_run(tmp_path, SCHOOL_STORY, "--data", str(data), *more) for more in ([], ["--strict-data"]))
    assert "schools.csv, row 4, column 'Graduation rate': '=1+1' is a formula" in going.stderr
    assert (going.exit_code, "79 percent" in going.stdout) == (0, True)
    assert (stopped.exit_code, stopped.stdout) == (2, "")
    assert "row 4, column 'Graduation rate'" in stopped.stderr


@pytest.mark.parametrize("name", ["none.csv", "story.md"])
def test_a_file_that_is_no_table_stops_the_check(tmp_path: Path, name: str) -> None:
    result = _run(tmp_path, SCHOOL_STORY, "--data", str(tmp_path / name))
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)


def test_the_figures_are_not_written_over(tmp_path: Path) -> None:
    data = saved(tmp_path, "schools.csv", SCHOOLS)
    result = _run(tmp_path, SCHOOL_STORY, "--data", str(data), "-o", str(data))
    assert result.exit_code == 2
    assert data.read_text(encoding="utf-8") == SCHOOLS


def test_the_page_of_a_story_with_own_figures_is_made(tmp_path: Path) -> None:
    data = saved(tmp_path, "schools.csv", SCHOOLS)
    result = _run(tmp_path, SCHOOL_STORY, "--data", str(data), "--format", "html")
    assert result.exit_code == 0
    assert "Oakfield High" in result.stdout


def test_a_percentage_is_compared_as_it_is_and_not_per_head(tmp_path: Path) -> None:
    data = saved(tmp_path, "schools.csv", SCHOOLS)
    story = "Published: March 3, 2023\n\nOakfield High's graduation rate was higher than Mill Lane High's in 2022.\n"
    assert set(_verdicts(tmp_path, story, "--data", str(data)).values()) == {"contradicted"}


def test_a_school_that_the_file_lacks_is_not_held_against_another(tmp_path: Path) -> None:
    data = saved(tmp_path, "schools.csv", SCHOOLS)
    told = "Pine Ridge High's graduation rate was 60 percent in 2022. The rate for girls was 70 percent."
    story = f"Published: March 3, 2023\n\nThe graduation rate at Oakfield High was 83.4 percent in 2022. {told}\n"
    found = _verdicts(tmp_path, story, "--data", str(data))
    assert "contradicted" not in found.values()


def test_a_sentence_that_turns_to_another_school_is_followed(tmp_path: Path) -> None:
    data = saved(tmp_path, "schools.csv", SCHOOLS)
    told = "Mill Lane High is a small school. Its graduation rate was 88 percent in 2022."
    story = f"Published: March 3, 2023\n\nThe graduation rate at Oakfield High was 83.4 percent in 2022. {told}\n"
    assert _verdicts(tmp_path, story, "--data", str(data)) == {"83.4 percent": "supported", "88 percent": "supported"}
