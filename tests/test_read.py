"""`onrecord read` from outside: what is printed, and how each bad input is told."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main

STORY = "TULSA, Okla., March 5, 2019 — It rained. The city had 61 homicides in 2018, the police said.\n"
LINE = {"id": "one", "published": "2019-03-05", "text": "Tulsa had 61 homicides in 2018."}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a story."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


def run(*words: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ("read", *words), input=stdin)


def refused(*words: str, stdin: str | bytes | None = None) -> str:
    """The one line that a bad input gets."""
    result = run(*words, stdin=stdin)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("onrecord: ")
    return result.stderr.strip()


@pytest.mark.parametrize("options", [(), ("--explain",), ("--sentence", "1"), ("--explain", "--sentence", "2")])
def test_the_page_for_the_terminal_fits_eighty_columns(options: tuple[str, ...]) -> None:
    result = run("story.txt", *options)
    assert result.exit_code == 0
    assert result.stdout.startswith("story.txt · published 2019-03-05 · ")
    assert "\x1b" not in result.stdout
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


def test_the_claims_are_printed_with_their_reasons() -> None:
    shown = run("story.txt").stdout
    assert "  Claim 1         “61 homicides”\n  read as         homicides[tulsa-ok, 2018] = 61\n" in shown
    assert "  because         “the city” is tulsa-ok, the dateline\n" in shown
    assert "Rules" not in shown


def test_the_explanation_tells_the_rules() -> None:
    shown = run("story.txt", "--explain").stdout
    assert "    value                  reads “61 homicides” as claim 1 (count and noun)\n" in shown
    assert "  place           tulsa-ok ← in the words “The city”" in shown


def test_one_sentence_can_be_picked() -> None:
    found = json.loads(run("story.txt", "--sentence", "2", "--format", "json").stdout)
    assert [sentence["sentence"] for sentence in found["sentences"]] == [2]


def test_the_day_can_be_given() -> None:
    shown = run("-", "--published", "2019-03-05", stdin="Tulsa had 61 homicides last year.").stdout
    assert shown.startswith("standard input · published 2019-03-05")
    assert "homicides[tulsa-ok, 2018] = 61" in shown


def test_without_a_day_the_option_is_named() -> None:
    shown = run("-", stdin="Tulsa had 61 homicides last year.").stdout
    assert "--published" in shown.splitlines()[0]
    assert "unclear" in shown


def test_a_file_of_figures_brings_its_words(here: Path) -> None:
    (here / "schools.csv").write_text("School,Year,Enrolment\nMill Lane High,2022,862\n", encoding="utf-8")
    (here / "note.txt").write_text("Mill Lane High had an enrolment of 862 in 2022.\n", encoding="utf-8")
    assert "enrolment[" not in run("note.txt").stdout
    result = run("note.txt", "--data", "schools.csv", "--explain")
    assert "enrolment" in result.stdout
    assert result.stderr.startswith("onrecord: schools.csv: ")


def test_several_documents_are_an_array(here: Path) -> None:
    lines = "".join(json.dumps(LINE | {"id": name}) + "\n" for name in ("one", "two"))
    (here / "lines.jsonl").write_text(lines, encoding="utf-8")
    found = json.loads(run("lines.jsonl", "--format", "json").stdout)
    assert [story["document"]["name"] for story in found] == ["one", "two"]
    assert run("lines.jsonl").stdout.count("none checked") == 2


@pytest.mark.parametrize("number", ["0", "-1", "4", "999999999999"])
def test_a_sentence_that_is_not_there(number: str) -> None:
    line = refused("story.txt", "--sentence", number)
    assert line == f"onrecord: story.txt: --sentence {number}: there is no such sentence; there are 1 to 2"


def test_what_cannot_be_read_is_told_in_one_line() -> None:
    assert "no such file" in refused("missing.txt")
    assert "UTF-8" in refused("-", stdin=b"\xff\xfe\x00\x01")
    assert "--published" in refused("story.txt", "--published", "tomorrow")


@pytest.mark.parametrize(
    "text", ["\x1b[2J Tulsa, in short, had 61 homicides.", "?" * 3000, "1 2 3 " * 2000, "\u202e61 dead"]
)
def test_hostile_text_is_shown_in_lines_that_move_nothing(text: str) -> None:
    for form in ("text", "json"):
        result = run("-", "--explain", "--format", form, stdin=text)
        assert result.exit_code == 0
        assert not {"\x1b", "\u202e" if form == "text" else "\x07"} & set(result.stdout)
        if form == "text":
            assert all(len(line) <= 80 for line in result.stdout.splitlines())


def test_a_check_loads_nothing_of_the_explanation() -> None:
    code = (
        "import sys\nfrom onrecord.cli import main\ntry: main(['check', 'story.txt'])\nexcept SystemExit: pass\n"
        "print([name for name in sys.modules if 'explain' in name or 'rule_traces' in name or 'marked_words' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
