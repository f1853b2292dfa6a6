"""The command from outside: what is printed, what is written, and how each bad input is told."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import onrecord
from onrecord.cli import main
from onrecord.reading import files

STORY = "CHICAGO, Jan. 5, 2017 — The city had 900 homicides in 2016, the police said.\n"
LINE = {"id": "one", "published": "2017-01-05", "text": "Chicago had 900 homicides in 2016."}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a story."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


def run(*words: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, words, input=stdin)


def refused(*words: str, stdin: str | bytes | None = None) -> str:
    """The one line that a bad input gets."""
    result = run(*words, stdin=stdin)
    assert result.exit_code == 2
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("onrecord: ")
    return result.stderr.strip()


# ------------------------------------------------------------------------------------------------ what is printed


@pytest.mark.usefixtures("here")
def test_the_report_for_the_terminal() -> None:
    result = run("check", "story.txt")
    assert result.exit_code == 0
    assert result.stdout.startswith("story.txt · published 5 January 2017")
    assert "900 homicides" in result.stdout
    assert "\x1b" not in result.stdout
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


@pytest.mark.usefixtures("here")
def test_json_is_one_object_for_one_document() -> None:
    report = json.loads(run("check", "story.txt", "--format", "json").stdout)
    assert report["schema"] == "onrecord.report/1"
    assert report["document"]["name"] == "story.txt"
    assert report["document"]["characters"] == len(STORY)
    for statement in report["statements"]:
        start, end = statement["span"]
        assert STORY[start:end] == statement["text"]
    assert [statement["id"] for statement in report["statements"]] == [
        f"s{number}" for number in range(1, len(report["statements"]) + 1)
    ]


def test_json_is_an_array_for_several_documents(here: Path) -> None:
    (here / "other.txt").write_text(STORY, encoding="utf-8")
    reports = json.loads(run("check", "story.txt", "other.txt", "--format", "json").stdout)
    assert [report["document"]["name"] for report in reports] == ["story.txt", "other.txt"]


def test_json_lines_are_one_line_for_each_document_in_order(here: Path) -> None:
    lines = [LINE | {"id": name} for name in ("b", "a", "c")]
    (here / "all.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    result = run("check", "all.jsonl", "--format", "jsonl")
    assert result.exit_code == 0
    assert [json.loads(line)["document"]["name"] for line in result.stdout.splitlines()] == ["b", "a", "c"]


@pytest.mark.usefixtures("here")
def test_the_same_input_gives_the_same_bytes() -> None:
    for form in ("text", "json", "jsonl", "html"):
        assert run("check", "story.txt", "--format", form).stdout == run("check", "story.txt", "--format", form).stdout


def test_standard_input_is_a_story_or_json_lines() -> None:
    story = json.loads(run("check", "-", "--format", "json", stdin=STORY).stdout)
    assert story["document"] == {
        "name": "standard input",
        "title": None,
        "published": "2017-01-05",
        "source": None,
        "characters": len(STORY),
        "extracted": None,
    }
    line = json.loads(run("check", "-", "--format", "jsonl", stdin=json.dumps(LINE)).stdout)
    assert line["document"]["name"] == "one"


@pytest.mark.usefixtures("here")
def test_the_option_comes_before_the_dateline() -> None:
    report = json.loads(run("check", "story.txt", "--published", "2018-02-03", "--format", "json").stdout)
    assert report["document"]["published"] == "2018-02-03"


def test_a_text_without_a_day_names_the_option() -> None:
    result = run("check", "-", stdin="Chicago had 900 homicides last year, the police said.")
    assert "--published" in result.stdout


@pytest.mark.usefixtures("here")
def test_html_is_a_page() -> None:
    result = run("check", "story.txt", "--format", "html")
    assert result.stdout.lower().startswith("<!doctype html>")


def test_version_and_help() -> None:
    assert run("--version").stdout == f"onrecord, version {onrecord.__version__}\n"
    assert run("check", "--version").stdout == f"onrecord, version {onrecord.__version__}\n"
    for command in main.commands.values():
        assert command.help
        for option in command.params:
            assert isinstance(option, click.Argument) or option.to_info_dict()["help"], f"{command.name} {option.name}"


# ------------------------------------------------------------------------------------------------- what is written


@pytest.mark.usefixtures("here")
def test_the_command_at_the_foot_comes_to_the_same_findings() -> None:
    command = run("check", "story.txt", "--published", "2017-03-17").stdout.splitlines()[-1]
    assert command == "onrecord check story.txt --published 2017-03-17 --format html -o report.html"
    assert run(*command.split()[1:]).exit_code == 0


@pytest.mark.usefixtures("here")
def test_a_command_too_wide_for_the_terminal_stands_on_two_lines() -> None:
    Path("the-long-story-of-a-city.txt").write_text(STORY)
    first, rest = run("check", "the-long-story-of-a-city.txt", "--published", "2017-03-17").stdout.splitlines()[-2:]
    assert first == "onrecord check the-long-story-of-a-city.txt --published 2017-03-17 \\"
    assert rest == "  --format html -o report.html"
    assert run(*first.split()[1:-1], *rest.split()).exit_code == 0


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("command", [("check",), ("eval", "--jsonl")])
def test_an_input_without_end_is_refused(command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_MOST", 1_000_000)
    Path("endless.txt").write_bytes(b"\0" * 1_000_001)
    assert "endless.txt: over 1 MB" in refused(*command, "endless.txt")
    assert "standard input: over 1 MB" in refused(*command, "-", stdin=b"\0" * 1_000_001)


@pytest.mark.usefixtures("here")
def test_a_report_is_written_to_a_file() -> None:
    printed = run("check", "story.txt", "--format", "html").stdout
    result = run("check", "story.txt", "--format", "html", "-o", "report.html")
    assert (result.exit_code, result.stdout) == (0, "")
    assert Path("report.html").read_text(encoding="utf-8") == printed
    assert sorted(os.listdir()) == ["report.html", "story.txt"]


@pytest.mark.usefixtures("here")
def test_nothing_is_written_half() -> None:
    Path("report.txt").write_text("what was there", encoding="utf-8")
    Path("bad.txt").write_bytes(b"\x00\x01\x02")
    assert run("check", "bad.txt", "-o", "report.txt").exit_code == 2
    assert Path("report.txt").read_text(encoding="utf-8") == "what was there"
    assert sorted(os.listdir()) == ["bad.txt", "report.txt", "story.txt"]


@pytest.mark.usefixtures("here")
def test_an_unwritable_output_is_told() -> None:
    assert "cannot be written (No such file or directory)" in refused("check", "story.txt", "-o", "no/such/dir.txt")
    Path("folder").mkdir()
    assert "folder: this is a directory" in refused("check", "story.txt", "-o", "folder")
    assert "this is the story itself" in refused("check", "story.txt", "-o", "story.txt")
    assert Path("story.txt").read_text(encoding="utf-8") == STORY
    assert sorted(os.listdir()) == ["folder", "story.txt"]


@pytest.mark.usefixtures("here")
def test_a_link_is_written_through() -> None:
    Path("real.txt").write_text("old", encoding="utf-8")
    Path("link.txt").symlink_to("real.txt")
    run("check", "story.txt", "-o", "link.txt")
    assert Path("link.txt").is_symlink()
    assert "900 homicides" in Path("real.txt").read_text(encoding="utf-8")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
@pytest.mark.usefixtures("here")
def test_a_full_disk_is_told_in_a_line() -> None:
    assert "cannot be written (No space left on device)" in refused("check", "story.txt", "-o", "/dev/full")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell with pipes")
def test_a_closed_pipe_is_quiet(here: Path) -> None:
    lines = "\n".join(json.dumps(LINE) for _ in range(200))
    (here / "many.jsonl").write_text(lines, encoding="utf-8")
    command = f"{sys.executable} -m onrecord check many.jsonl --format jsonl | head -c 100"
    done = subprocess.run(command, shell=True, cwd=here, capture_output=True, text=True, timeout=120, check=False)
    assert done.stderr == ""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_standard_output_is_told_in_a_line(here: Path) -> None:
    command = [sys.executable, "-m", "onrecord", "check", "story.txt"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            command, cwd=here, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False
        )
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "cannot write (No space left on device)" in done.stderr


def test_output_is_utf8_whatever_the_locale(here: Path) -> None:
    command = [sys.executable, "-m", "onrecord", "check", "story.txt"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(command, cwd=here, env=environment, capture_output=True, timeout=60, check=True)
    assert "·" in done.stdout.decode("utf-8")


# ------------------------------------------------------------------------------------------------------ bad input


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("none.txt", None, "no such file; check the name"),
        ("folder", "folder", "this is a directory; name the stories in it"),
        ("empty.txt", b"", "the file is empty"),
        ("blank.txt", b" \n\n", "the file is empty"),
        ("windows.txt", "“900 homicides”".encode("cp1252"), "it looks like WINDOWS-1252; convert it: iconv"),
        ("wide.txt", "900 homicides".encode("utf-16"), "it looks like UTF-16; convert it"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00", "this is a picture, not plain text"),
        ("binary.txt", bytes(range(200)), "this is binary data, not text"),
        ("empty.jsonl", b"", "the file is empty"),
        ("a\nb.txt", None, "no such file"),
        ("nul\0.txt", None, "cannot be read"),
        ("x" * 300, None, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_way_out(name: str, data: bytes | str | None, says: str) -> None:
    if isinstance(data, bytes):
        Path(name).write_bytes(data)
    elif data:
        Path(name).mkdir()
    said = refused("check", name)
    assert says in said
    assert name.replace("\n", " ").replace("\0", "?") in said


@pytest.mark.usefixtures("here")
def test_the_other_stories_are_still_done() -> None:
    result = run("check", "none.txt", "story.txt", "--format", "jsonl")
    assert result.exit_code == 2
    assert "none.txt: no such file" in result.stderr
    assert json.loads(result.stdout)["document"]["name"] == "story.txt"


def test_a_malformed_line_is_named_and_the_others_are_done(here: Path) -> None:
    (here / "all.jsonl").write_text(f"{json.dumps(LINE)}\n{{oops\n{json.dumps(LINE)}\n", encoding="utf-8")
    result = run("check", "all.jsonl", "--format", "jsonl")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "all.jsonl, line 2: not JSON" in result.stderr
    assert len(result.stdout.splitlines()) == 2


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("day", ["2017-02-30", "2017-13-01"])
def test_an_impossible_date_is_told(day: str) -> None:
    assert f"--published {day}: the calendar has no such day" in refused("check", "story.txt", "--published", day)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("day", ["yesterday", "17/03/2017", ""])
def test_words_that_are_no_date_are_told(day: str) -> None:
    assert "give it as YYYY-MM-DD" in refused("check", "story.txt", "--published", day)


def test_several_stories_make_no_page(here: Path) -> None:
    assert "--format html makes the page of one story" in refused("check", "a.txt", "b.txt", "--format", "html")
    (here / "all.jsonl").write_text(f"{json.dumps(LINE)}\n{json.dumps(LINE)}\n", encoding="utf-8")
    assert "--format jsonl" in refused("check", "all.jsonl", "--format", "html", "-o", "page.html")
    assert sorted(os.listdir()) == ["all.jsonl", "story.txt"]


def test_a_name_cannot_move_the_cursor() -> None:
    assert "\x1b" not in refused("check", "\x1b[2Jnone.txt")


# ----------------------------------------------------------------------------------------------------------- eval


def test_a_claim_is_evaluated() -> None:
    result = run("eval", "homicides[chicago-il, 2016] > 100", "--said", "2017-03-17")
    assert result.exit_code == 0
    assert "SUPPORTED" in result.stdout
    assert "the story" not in result.stdout


def test_a_finding_as_json() -> None:
    finding = json.loads(run("eval", "homicides[chicago-il, 2016] = 900", "--format", "json").stdout)
    assert finding["verdict"] == "contradicted"
    assert finding["claim"]["text"] == "homicides[chicago-il, 2016] = 900"
    assert finding["evidence"]


def test_claims_by_the_line(here: Path) -> None:
    fields = {
        "type": "value",
        "measure": "homicides",
        "places": ["chicago-il"],
        "period": "2016",
        "op": ">",
        "value": 5,
    }
    lines = [
        {"id": "typed", "claim": {"text": "homicides[chicago-il, 2016] > 5"}, "said": "2017-03-17"},
        {"id": "bad", "claim": {"text": "homicides["}},
        {"id": "worse", "claim": {"text": "homicides[chicago-il, 2016] > 5"}, "said": "2017-02-30"},
        {"id": "none"},
        {"id": "fields", "claim": fields, "said": "2017-03-17"},
    ]
    (here / "claims.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    result = run("eval", "--jsonl", "claims.jsonl")
    assert result.exit_code == 2
    findings = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(finding["id"], finding["verdict"]) for finding in findings] == [
        ("typed", "supported"),
        ("fields", "supported"),
    ]
    assert set(findings[0]) == {"id", "verdict", "flags", "reason", "evidence", "working", "better"}
    for number in (2, 3, 4):
        assert f"claims.jsonl, line {number}: " in result.stderr


def test_a_claim_that_cannot_be_read_is_told_without_a_traceback() -> None:
    result = run("eval", "homicides[chicago-il, 2016")
    assert result.exit_code == 2
    assert result.stderr.startswith("onrecord: ")
    assert "Traceback" not in result.stderr
    assert "needs one claim" in refused("eval")
    assert "`onrecord check -`" in run("eval", "Chicago had 762 homicides in 2016").stderr
    assert "`onrecord check -`" not in run("eval", "homicides[chicgo-il, 2016] = 762").stderr
    assert "--said 2017-02-30" in refused("eval", "homicides[chicago-il, 2016] = 1", "--said", "2017-02-30")


def test_the_terminal_is_asked_for_its_width(monkeypatch: pytest.MonkeyPatch) -> None:
    from onrecord import output

    class Terminal(io.StringIO):
        def fileno(self) -> int:
            return 1

    monkeypatch.setattr(sys, "stdout", Terminal())
    for columns, width in ((20, 40), (90, 90), (300, 100)):
        monkeypatch.setattr(os, "get_terminal_size", lambda _, wide=columns: os.terminal_size((wide, 24)))
        assert output._columns() == width


def test_an_end_looks_through_nothing_that_was_loaded() -> None:
    code = (
        "import atexit, gc; atexit.register(lambda: print(gc.get_freeze_count() > 0))"  # the last to be asked
        "; from onrecord.cli import main; main(['--version'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "True"
